package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.SitePath;
import org.prongsai.testing.AssembledSite;

class SiteRendererTest {
    private static final int THREADS = 4;

    /** One with templates of its own among them. */
    @ParameterizedTest
    @ValueSource(strings = {"examples/tuayang", "examples/makha", "src/test/resources/sites/template-own"})
    void givesTheSameBytesToManyThreadsAtOnce(String folder) throws Exception {
        AssembledSite site = AssembledSite.in(Path.of(folder));
        SiteRenderer alone = renderer(site);
        Map<SitePath, byte[]> expected = new LinkedHashMap<>();
        for (SitePath page : alone.pages()) expected.put(page, alone.render(page));

        SiteRenderer shared = renderer(site);
        Map<String, byte[]> made = new ConcurrentHashMap<>();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                running.add(threads.submit(() -> {
                    start.await();
                    for (SitePath page : shared.pages()) made.put(page + " " + number, shared.render(page));
                    return null;
                }));
            }
            for (Future<?> thread : running) thread.get();
        } finally {
            threads.shutdownNow();
        }

        assertThat(made).hasSize(THREADS * expected.size());
        expected.forEach((page, bytes) -> {
            for (int thread = 0; thread < THREADS; thread++)
                assertThat(made.get(page + " " + thread)).as(page.value()).isEqualTo(bytes);
        });
    }

    private static SiteRenderer renderer(AssembledSite site) {
        return new SiteRenderer(site.site(), site.own(), List.of());
    }
}
