package org.prongsai.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.prongsai.thai.ThaiLetters;

/** Indented code, except where the line has a Thai character: Thai paragraphs begin with an indent, and are not code. */
final class IndentedCode implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory code = new IndentedCodeBlockParser.Factory().apply(options);
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                BlockStart start = code.tryStart(state, matched);
                return start == null || hasThai(state.getLine()) ? BlockStart.none() : start;
            }
        };
    }

    private static boolean hasThai(CharSequence line) {
        return line.toString().codePoints().anyMatch(ThaiLetters::isThai);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return new IndentedCodeBlockParser.Factory().getAfterDependents();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
