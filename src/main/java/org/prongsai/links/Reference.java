package org.prongsai.links;

import org.prongsai.problem.Place;

/** An address as somebody wrote it. */
public record Reference(String address, Place place) {}
