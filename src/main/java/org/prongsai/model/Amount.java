package org.prongsai.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.prongsai.problem.Place;

/**
 * A number of a chart that an author types.
 *
 * @param written with the digits and the precision of its source, or the words that say that there is none
 * @param number nothing where there is none
 * @param bound whether the number is meant, or only its lower bound
 */
public record Amount(String written, Optional<BigDecimal> number, Score.Bound bound, Place place) {}
