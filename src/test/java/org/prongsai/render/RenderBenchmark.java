package org.prongsai.render;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.testing.AssembledSite;

/** What a page costs in processor time: the first hundred of a process, and the median of all when the program is warm; its model and its template apart. */
public final class RenderBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int COLD = 100;
    private static final int ROUNDS = 5;
    private static final int LEAST = 20_000;

    private RenderBenchmark() {}

    public static void main(String[] arguments) {
        AssembledSite assembled = AssembledSite.in(Path.of(arguments[0]));
        measure(assembled.site(), assembled.own());
    }

    private static void measure(Site site, OwnFiles own) {
        long start = now();
        SiteRenderer renderer = new SiteRenderer(site, own, List.of());
        print("planning", now() - start);
        List<SitePath> pages = renderer.pages();
        long cold = now();
        pages.stream().limit(COLD).forEach(renderer::render);
        print("first " + Math.min(COLD, pages.size()), now() - cold);
        int rounds = Math.max(ROUNDS, LEAST / pages.size());
        long[] models = new long[rounds * pages.size()];
        long[] templates = new long[models.length];
        long[] total = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < pages.size(); i++) {
                int run = round * pages.size() + i;
                long began = now();
                PageModel model = renderer.model(pages.get(i));
                long made = now();
                if (renderer.render(pages.get(i), model).length == 0) throw new IllegalStateException("no page");
                models[run] = made - began;
                templates[run] = now() - made;
                total[round] += models[run] + templates[run];
            }
        }
        print("model, median", median(models));
        print("template, median", median(templates));
        print("a page, mean of the middle round", median(total) / pages.size());
    }

    /** Of this thread alone, so that other programs are not counted. */
    private static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, long nanoseconds) {
        System.out.printf(Locale.ROOT, "%-34s %8.3f ms%n", what, nanoseconds / 1e6);
    }
}
