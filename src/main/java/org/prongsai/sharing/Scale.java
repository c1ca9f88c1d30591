package org.prongsai.sharing;

import java.math.BigDecimal;
import org.prongsai.sharing.SharingPicture.Extent;
import org.prongsai.sharing.SharingPicture.Result;
import org.prongsai.sharing.font.Typeface;
import org.prongsai.thai.Numerals;

/** The ruler of a score out of 100: the score on a track, ticks below it, the target as a notch across it. */
final class Scale {
    private static final int TRACK = 36;
    private static final int SIZE = 24;
    private static final int LONG = 16;

    /** From the track's lower side to the line on which numbers stand. */
    private static final int NUMBERS = 46;

    /** Points on either side of the target at which no number is printed, since its words stand there. */
    private static final double NEAR = 11;

    private final Sheet sheet;
    private final Typeface regular;
    private final Typeface bold;
    private final Numerals numerals;

    Scale(Sheet sheet, Typeface regular, Typeface bold, Numerals numerals) {
        this.sheet = sheet;
        this.regular = regular;
        this.bold = bold;
        this.numerals = numerals;
    }

    /** Gives where it begins, above its notch. @param bottom the line on which its numbers stand */
    double draw(Result result, int left, int bottom, int across) {
        int top = bottom - NUMBERS - TRACK;
        sheet.box(Ink.TRACK, left, top, across, TRACK);
        int points = at(result.points(), across);
        if (result.extent() == Extent.EXACT) sheet.box(Ink.ACCENT, left, top + 6, points, TRACK - 12);
        else sheet.box(Ink.RANGE, left + points, top + 6, across - points, TRACK - 12);
        ticks(left, top + TRACK, across);
        numbers(result, left, bottom, across);
        result.target().ifPresent(target -> {
            int x = left + at(target.points(), across);
            sheet.box(Ink.TEXT, x - 2, top - 8, 4, TRACK + 26);
            double width = bold.width(target.words()) * SIZE / Typeface.EM;
            double from = Math.max(left, Math.min(left + across - width, x - width / 2));
            sheet.words(Ink.TEXT, target.words(), bold, SIZE, from, bottom);
        });
        return top - 16;
    }

    /** Ticks alone, where there is no score. Gives where they begin. */
    double bare(int left, int bottom, int across) {
        ticks(left, bottom - LONG, across);
        return bottom - LONG - 16.0;
    }

    private static int at(BigDecimal points, int across) {
        return (int) Math.round(points.doubleValue() * across / 100);
    }

    private void ticks(int left, int top, int across) {
        for (int point = 0; point <= 100; point++) {
            int length = point % 10 == 0 ? LONG : point % 5 == 0 ? 11 : 7;
            sheet.box(Ink.ACCENT, Math.min(left + point * across / 100, left + across - 2), top, 2, length);
        }
    }

    private void numbers(Result result, int left, int baseline, int across) {
        for (int point = 0; point <= 100; point += 20) {
            if (!isUnderTarget(result, point)) number(point, left, baseline, across);
        }
    }

    private static boolean isUnderTarget(Result result, int point) {
        return result.target()
                .filter(target -> Math.abs(target.points().doubleValue() - point) < NEAR)
                .isPresent();
    }

    private void number(int point, int left, int baseline, int across) {
        String words = numerals.ofGenerated(Integer.toString(point));
        double width = regular.width(words) * SIZE / Typeface.EM;
        double middle = left + point * across / 100.0 - width / 2;
        double x = Math.max(left, Math.min(left + across - width, middle));
        sheet.words(Ink.MUTED, words, regular, SIZE, x, baseline);
    }
}
