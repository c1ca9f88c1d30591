package org.prongsai.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Problems;
import org.prongsai.thai.Numerals;

/** One ordinary page, read without flexmark and with it: the first of a process, and the median of many. */
public final class MarkdownBenchmark {
    private static final int WARM = 2_000;
    private static final int RUNS = 2_001;

    private MarkdownBenchmark() {}

    public static void main(String[] arguments) {
        Origin origin = Origin.lines("page.md", 1, 1);
        measure(
                "without flexmark",
                () -> PlainReader.read(OrdinaryPage.TEXT, origin, MarkdownFlavour.PAGE, Numerals.THAI, new Problems())
                        .orElseThrow());
        Markdown markdown = new Markdown();
        measure(
                "with flexmark",
                () -> markdown.parsed(OrdinaryPage.TEXT, origin, MarkdownFlavour.PAGE, Numerals.THAI, new Problems()));
    }

    private static void measure(String way, Supplier<MarkdownDocument> reading) {
        long first = time(reading);
        for (int i = 0; i < WARM; i++) time(reading);
        long[] times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) times[i] = time(reading);
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-16s  first %6.1f ms, median %.3f ms, 95th percentile %.3f ms%n",
                way,
                first / 1e6,
                times[RUNS / 2] / 1e6,
                times[RUNS * 95 / 100] / 1e6);
    }

    private static long time(Supplier<MarkdownDocument> reading) {
        long start = System.nanoTime();
        if (reading.get().isEmpty()) throw new IllegalStateException("no document");
        return System.nanoTime() - start;
    }
}
