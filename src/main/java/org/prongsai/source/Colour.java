package org.prongsai.source;

/** A colour, {@code #rrggbb} in lower case. */
public record Colour(String hex) {}
