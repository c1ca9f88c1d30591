package org.prongsai.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;

/**
 * Lists with markers that CommonMark does not know, and would run together into one paragraph: {@code ๑. ๒.},
 * {@code 1.จัดทำ} without a space, {@code (๑)}, {@code -สำนักปลัด}. A list is two or more lines of one paragraph that begin
 * with markers of one form in order, of which CommonMark does not know at least one; a single such line stays text.
 */
final class WrittenItemParser extends AbstractBlockParser {
    /** How far ahead the second item is looked for. */
    private static final int LINES_AHEAD = 40;

    private final WrittenItem item;

    private WrittenItemParser(WrittenMarker marker) {
        this.item = new WrittenItem(marker);
    }

    @Override
    public Block getBlock() {
        return item;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        int indent = Math.max(2, item.marker().text().length());
        return state.getIndent() >= indent ? BlockContinue.atColumn(state.getColumn() + indent) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        item.setCharsFromContent();
    }

    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new AbstractBlockParserFactory(options) {
                @Override
                public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                    BasedSequence line = state.getLine();
                    int start = state.getNextNonSpaceIndex();
                    Optional<WrittenMarker> marker = WrittenMarker.of(line.subSequence(start, line.length()));
                    if (marker.isEmpty() || !isItem(marker.get(), state, matched)) return BlockStart.none();
                    return BlockStart.of(new WrittenItemParser(marker.get()))
                            .atIndex(start + marker.get().width());
                }
            };
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(ListBlockParser.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static boolean isItem(WrittenMarker marker, ParserState state, MatchedBlockParser matched) {
        Block around = matched.getBlockParser().getBlock();
        boolean inList = around.getLastChild() instanceof WrittenItem before && marker.follows(before.marker());
        return inList || startsList(marker, state);
    }

    private static boolean startsList(WrittenMarker first, ParserState state) {
        boolean unknownToCommonMark = !first.plain();
        int indent = state.getIndent();
        BasedSequence text = state.getLine().getBaseSequence();
        int at = state.getLineEndIndex();
        WrittenMarker last = first;
        boolean blank = false;
        for (int i = 0; i < LINES_AHEAD && at < text.length(); i++) {
            int end = text.indexOf('\n', at);
            BasedSequence line = text.subSequence(at, end < 0 ? text.length() : end);
            BasedSequence words = line.trim();
            Optional<WrittenMarker> next = WrittenMarker.of(words);
            boolean goesOn = words.isEmpty()
                    || next.isPresent()
                    || !blank
                    || line.countLeading(CharPredicate.SPACE_TAB) > indent;
            if (!goesOn) return false;
            blank = words.isEmpty();
            if (next.isPresent() && next.get().follows(last)) {
                unknownToCommonMark |= !next.get().plain();
                if (unknownToCommonMark) return true;
                last = next.get();
            } else if (next.isPresent()
                    && next.get().form() == last.form()
                    && line.countLeading(CharPredicate.SPACE_TAB) <= indent) {
                return false;
            }
            at = end < 0 ? text.length() : end + 1;
        }
        return false;
    }
}
