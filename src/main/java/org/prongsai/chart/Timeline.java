package org.prongsai.chart;

import java.util.List;
import java.util.Optional;
import org.prongsai.chart.Canvas.Anchor;
import org.prongsai.thai.BuddhistDate;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Period;
import org.prongsai.thai.ThaiMonth;

/** When things are done in the twelve months of a fiscal year. */
public record Timeline(FiscalYear year, List<Row> rows, NumberWords numbers) {
    private static final double ALL = 100;
    private static final int MONTHS = 12;
    private static final int FIRST_MONTH = 10;
    private static final int QUARTER = 3;
    private static final double TRACK = 1;
    /** A single day is seen, too. */
    private static final double LEAST = 0.8;

    public Timeline {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) throw new IllegalArgumentException("a timeline has rows");
    }

    /**
     * Something that is done.
     *
     * @param words its period as written, or that none is
     * @param span its days; nothing when they are not known
     */
    public record Row(String label, String words, Optional<Period.Span> span) {}

    public Drawing drawing() {
        Canvas canvas = new Canvas();
        head(canvas);
        double y = 3.6;
        for (Row row : rows) y = row(row, y, canvas);
        return canvas.drawing(y);
    }

    private void head(Canvas canvas) {
        double january = month(QUARTER);
        canvas.words(" is-muted", Anchor.START, 0, 1, numbers.of(year.year() - 1));
        canvas.down("tick", january, 0, 1.3);
        canvas.words(" is-muted", Anchor.START, january + 1, 1, numbers.of(year.year()));
        for (int i = 0; i < MONTHS; i++) {
            String room = i % QUARTER == 0 ? "" : " is-wide-only";
            String name = ThaiMonth.of((FIRST_MONTH - 1 + i) % MONTHS + 1).abbreviation();
            canvas.words(room, Anchor.MIDDLE, month(i) + month(1) / 2, 2.5, name);
            canvas.down("tick" + room, month(i), 2.8, 3.2);
        }
        canvas.down("tick", ALL, 2.8, 3.2);
        canvas.across("axis", 0, ALL, 3.2);
    }

    private double row(Row row, double top, Canvas canvas) {
        double base = canvas.label("", top + 1.5, TextLines.of(row.label(), Canvas.NARROW));
        base = canvas.label(" is-muted", base + Canvas.LINE, TextLines.of(row.words(), Canvas.NARROW));
        double y = base + 0.5;
        if (row.span().isEmpty()) {
            canvas.box("track track--missing", 0, y, ALL, TRACK);
        } else {
            canvas.box("track", 0, y, ALL, TRACK);
            for (int i = 1; i < MONTHS; i++) canvas.down("cut", month(i), y, y + TRACK);
            bar(row.span().get(), y, canvas);
        }
        return y + TRACK + 0.5;
    }

    /** What lies in the year; a period that goes on beyond it has an arrow's place there, which its words tell. */
    private void bar(Period.Span span, double y, Canvas canvas) {
        double from = day(span.from(), 0);
        double to = day(span.to(), 1);
        if (to <= 0 || from >= ALL) return;
        double start = Math.max(0, from);
        double width = Math.max(LEAST, Math.min(ALL, to) - start);
        canvas.bar(Tone.PLAIN, Math.min(start, ALL - width), y, width, TRACK);
    }

    /** Where a day is, 0 to 100 within the year. @param after 0 for its beginning, 1 for its end */
    private double day(BuddhistDate date, int after) {
        int months = (date.year() - (year.year() - 1)) * MONTHS + date.month() - FIRST_MONTH;
        double days = BuddhistDate.lastDayOf(date.year(), date.month());
        return month(months) + month(1) * (date.day() - 1 + after) / days;
    }

    private static double month(int number) {
        return ALL * number / MONTHS;
    }
}
