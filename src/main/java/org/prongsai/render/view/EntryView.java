package org.prongsai.render.view;

import java.util.Optional;

/**
 * An entry of a list of pages.
 *
 * @param mark what numbers it; may be empty
 * @param state how far it is, where that is known
 * @param note what kind of page it is, its date, how much it holds; may be empty
 */
public record EntryView(
        String href, String title, Optional<String> mark, String note, String summary, Optional<StateView> state) {
    public EntryView(String href, String title, Optional<String> mark, String note, String summary) {
        this(href, title, mark, note, summary, Optional.empty());
    }
}
