package org.prongsai.markdown;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import org.prongsai.thai.Numerals;

/**
 * Keeps the numbers of a list as they were typed: one that does not follow the one before is written on its item, the kind
 * of digits and of the sign behind them on the list.
 */
final class ListNumbers implements AttributeProvider {
    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof OrderedList) {
            Numerals numerals = Outline.KEY.get(node.getDocument()).numerals();
            String classes = classes(numerals, ((OrderedList) node).getDelimiter());
            if (!classes.isEmpty()) attributes.addValue("class", classes);
        } else if (node instanceof OrderedListItem item && node.getPrevious() instanceof OrderedListItem before) {
            long number = number(item);
            if (number != number(before) + 1) attributes.replaceValue("value", Long.toString(number));
        }
    }

    /** The class of a list; empty for what browsers write anyway. @param sign behind its numbers */
    static String classes(Numerals numerals, char sign) {
        String thai = numerals == Numerals.THAI ? "-thai" : "";
        String parenthesis = sign == ')' ? "-parenthesis" : "";
        return thai.isEmpty() && parenthesis.isEmpty() ? "" : "numbers" + thai + parenthesis;
    }

    /** CommonMark allows nine digits. */
    private static long number(OrderedListItem item) {
        String marker = item.getOpeningMarker().toString();
        return Long.parseLong(marker.substring(0, marker.length() - 1).strip());
    }

    static final class Factory extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new ListNumbers();
        }
    }
}
