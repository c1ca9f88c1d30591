package org.prongsai.markdown;

import com.vladsch.flexmark.ext.admonition.internal.AdmonitionBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Boxes, {@code !!! note}. flexmark's own parser makes its pattern anew for each line; it is asked only where a box may begin. */
final class BoxStart implements CustomBlockParserFactory {
    private final CustomBlockParserFactory boxes = new AdmonitionBlockParser.Factory();

    @Override
    public BlockParserFactory apply(DataHolder options) {
        BlockParserFactory box = boxes.apply(options);
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                BasedSequence line = state.getLine();
                int start = state.getNextNonSpaceIndex();
                boolean mayStart = line.matchChars("!!!", start) || line.matchChars("???", start);
                return mayStart ? box.tryStart(state, matched) : BlockStart.none();
            }
        };
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
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
