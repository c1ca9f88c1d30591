package org.prongsai.model.framework;

import java.util.List;
import java.util.Optional;

/**
 * An item of the public disclosure assessment (OIT) in one year.
 *
 * @param number {@code O43}
 * @param topics what it is about, by keys that stay while numbers shift; the first is the item's own, and no other item of the year has any of them
 * @param otherTitles by which it is known as well
 * @param indicator the number of the indicator under which it stands, when that is established
 * @param dataYear which year the evidence is about, when that is established
 * @param requires what the evidence has to show; empty when that is not established
 */
public record OitItem(
        String number,
        List<String> topics,
        String title,
        List<String> otherTitles,
        Optional<Integer> indicator,
        Optional<String> subIndicator,
        Optional<String> group,
        Optional<DataYear> dataYear,
        Basis basis,
        List<String> requires,
        Optional<Basis> requiresBasis,
        Optional<String> note) {
    public OitItem {
        topics = List.copyOf(topics);
        otherTitles = List.copyOf(otherTitles);
        requires = List.copyOf(requires);
    }

    /** Which fiscal year the evidence of an item is about. */
    public enum DataYear {
        SAME("same"),
        PREVIOUS("previous");

        private final String key;

        DataYear(String key) {
            this.key = key;
        }

        /** How it is written in YAML. */
        public String key() {
            return key;
        }
    }

    /** The key that stays the same every year. */
    public String topic() {
        return topics.get(0);
    }

    /** Its number alone: 43 for {@code O43}. */
    public int ordinal() {
        return Integer.parseInt(number.substring(1));
    }
}
