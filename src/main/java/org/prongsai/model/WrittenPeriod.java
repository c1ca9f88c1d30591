package org.prongsai.model;

import java.util.Optional;
import org.prongsai.thai.Period;

/**
 * A period as written.
 *
 * @param period what it says; nothing when it is written in no form that is known
 */
public record WrittenPeriod(Written written, Optional<Period> period) {}
