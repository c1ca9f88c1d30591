package org.prongsai.model;

import java.util.Optional;

/** Where a link leads. */
public sealed interface Target {
    /** A page of the site; the anchor is the id of an element on it. */
    record Page(SitePath path, Optional<String> anchor) implements Target {}

    /** A file of the site. */
    record File(SitePath path) implements Target {}

    /** Another site, an e-mail address or a telephone number; the address as written. */
    record Outside(String address) implements Target {}
}
