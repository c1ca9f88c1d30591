package org.prongsai.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An item of a list whose markers are printed as they were written. Items that follow each other are one list. */
final class WrittenItem extends Block implements ParagraphItemContainer {
    private final WrittenMarker marker;

    WrittenItem(WrittenMarker marker) {
        this.marker = marker;
    }

    WrittenMarker marker() {
        return marker;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    @Override
    public boolean isItemParagraph(Paragraph paragraph) {
        return paragraph == getFirstChild();
    }

    /** The first paragraph stands on the line of its marker. */
    @Override
    public boolean isParagraphWrappingDisabled(Paragraph paragraph, ListOptions listOptions, DataHolder options) {
        return isItemParagraph(paragraph);
    }

    @Override
    public boolean isParagraphInTightListItem(Paragraph paragraph) {
        return isItemParagraph(paragraph);
    }
}
