package org.prongsai.check;

import java.util.List;
import org.prongsai.check.date.HeadingYears;
import org.prongsai.check.date.ImplausibleYears;
import org.prongsai.check.date.ImpossibleDates;
import org.prongsai.check.date.LaterThanReport;
import org.prongsai.check.date.Periods;
import org.prongsai.check.date.Weekends;
import org.prongsai.check.date.YearKinds;
import org.prongsai.check.rule.Rule;

/** Every rule. */
final class Rules {
    private Rules() {}

    static List<Rule> all() {
        return List.of(
                new ImpossibleDates(),
                new ImplausibleYears(),
                new YearKinds(),
                new HeadingYears(),
                new Periods(),
                new LaterThanReport(),
                new Weekends());
    }
}
