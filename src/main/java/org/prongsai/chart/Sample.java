package org.prongsai.chart;

import java.util.List;
import java.util.Optional;

/** What a chart's key shows beside a word. */
public final class Sample {
    private static final String HEIGHT = "1rem";

    private Sample() {}

    public static Drawing bar(Tone tone) {
        return of(new Mark.Box(tone.style(), "1", "1", "92%", "14", tone.texture()));
    }

    public static Drawing range() {
        return of(new Mark.Box("bar bar--range", "1", "1", "92%", "14", Optional.empty()));
    }

    public static Drawing missing() {
        return of(new Mark.Box("track track--missing", "1", "1", "92%", "14", Optional.empty()));
    }

    public static Drawing target() {
        return of(new Mark.Line("target", "50%", "0", "50%", "16"));
    }

    /** Of a target across a line chart. */
    public static Drawing targetLine() {
        return of(new Mark.Line("target-line", "0", "8", "100%", "8"));
    }

    /** Of the reference series of a radar. */
    public static Drawing reference() {
        return of(new Mark.Line("area--reference", "0", "8", "100%", "8"));
    }

    /** Of the earlier value in a row of changes. */
    public static Drawing earlierDot() {
        return of(new Mark.Dot("dot dot--past", "50%", "8", "6"));
    }

    /** Of the later value in a row of changes. */
    public static Drawing laterDot() {
        return of(new Mark.Dot("dot", "50%", "8", "6"));
    }

    /** Between values of which the later is smaller. */
    public static Drawing loss() {
        return of(new Mark.Line("link link--lost", "0", "8", "100%", "8"));
    }

    public static Drawing line() {
        return of(new Mark.Line("link", "0", "8", "100%", "8"), new Mark.Dot("dot", "50%", "8", "5"));
    }

    private static Drawing of(Mark... marks) {
        return new Drawing(HEIGHT, Optional.empty(), List.of(marks));
    }
}
