package org.prongsai.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table right under a line of text. flexmark takes the table's lines as more of the text and prints its pipes; here the
 * table starts a paragraph of its own, which the tables extension then recognises.
 */
final class TableAfterText implements CustomBlockParserFactory {
    private static final Pattern DELIMITER_ROW =
            Pattern.compile("[\\s>]*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new AbstractBlockParserFactory(options) {
            @Override
            public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                return startsTable(state)
                        ? BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex())
                        : BlockStart.none();
            }
        };
    }

    private static boolean startsTable(ParserState state) {
        BlockContent text = state.getActiveBlockParser().getBlockContent();
        boolean inText = state.getActiveBlockParser().isParagraphParser() && text.getLineCount() > 0;
        if (!inText || text.getLine(0).trimStart().startsWith("|")) return false;
        BasedSequence line = state.getLine();
        boolean row = state.getNextNonSpaceIndex() < line.length() && line.charAt(state.getNextNonSpaceIndex()) == '|';
        return row && DELIMITER_ROW.matcher(nextLine(state)).matches();
    }

    private static CharSequence nextLine(ParserState state) {
        BasedSequence whole = state.getLine().getBaseSequence();
        int start = state.getLineEndIndex();
        int end = whole.indexOf('\n', start);
        return whole.subSequence(start, end < 0 ? whole.length() : end);
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
