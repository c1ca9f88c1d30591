package org.prongsai.chart;

import java.math.BigDecimal;

/** A number to be reached. @param words that name it */
public record Target(String words, BigDecimal amount) {}
