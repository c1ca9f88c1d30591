package org.prongsai.source;

import org.prongsai.problem.Place;

/** A colour. @param hex {@code #rrggbb} in lower case */
public record Colour(String hex, Place place) {}
