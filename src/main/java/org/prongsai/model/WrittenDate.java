package org.prongsai.model;

import java.util.Optional;
import org.prongsai.thai.BuddhistDate;

/**
 * A date as written.
 *
 * @param date the day that it names; nothing when the calendar does not have it
 */
public record WrittenDate(Written written, Optional<BuddhistDate> date) {}
