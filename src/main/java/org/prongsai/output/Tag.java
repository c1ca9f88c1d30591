package org.prongsai.output;

import java.util.Optional;

/** The start of an element, as the audit sees it. Holds only while it is looked at. */
interface Tag {
    /** In small letters, also of foreign elements. */
    String name();

    /** What an attribute holds, character references resolved; empty text for one without a value, nothing for none. */
    Optional<String> value(Attribute attribute);

    /** The words in the element, as a person reads them. */
    String text();
}
