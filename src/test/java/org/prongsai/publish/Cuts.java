package org.prongsai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.prongsai.output.FinishedSite;
import org.prongsai.testing.Folders;

/** Uploads that are cut at random bytes: the published site is wholly old, or the next upload makes it wholly new. */
final class Cuts {
    private final Host host;
    private final FinishedSite old;
    private final FinishedSite later;
    private final Path published;
    private int betweens;

    /** @param work a folder for what is uploaded */
    Cuts(Host host, Path work) throws IOException {
        this.host = host;
        this.old = MadeSite.old().in(work.resolve("old"));
        this.later = MadeSite.later().in(work.resolve("later"));
        this.published = work.resolve("published");
        upload(old, Long.MAX_VALUE);
        assertThat(MadeSite.served(host.folder())).isEqualTo(MadeSite.whole(old));
        Folders.copy(host.folder(), published);
    }

    /** How many of them were cut while files were put in their places. */
    int betweens() {
        return betweens;
    }

    /** Whether it came to its end. */
    private boolean upload(FinishedSite site, long bytes) throws IOException {
        try (Remote remote = host.connect(bytes)) {
            Upload.of(site, remote, TestTargets.ID, UploadOptions.USUAL).run(UploadProgress.UNHEARD);
            return true;
        } catch (IOException e) {
            if (bytes == Long.MAX_VALUE) throw e;
            return false;
        }
    }

    void make(int cuts, long seed) throws IOException {
        upload(later, Long.MAX_VALUE);
        assertThat(MadeSite.all(host.folder()).keySet())
                .as("nothing is left over")
                .isEqualTo(keysWithMarker(MadeSite.whole(later)));
        long all = host.sent();
        Random random = new Random(seed);
        for (int cut = 1; cut <= cuts; cut++) {
            Folders.delete(host.folder());
            Folders.copy(published, host.folder());
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                long bytes = random.nextLong(all);
                boolean done = upload(later, bytes);
                look(done, "cut " + cut + " at byte " + bytes + " of " + all);
            }
            upload(later, Long.MAX_VALUE);
            assertThat(MadeSite.all(host.folder()).keySet()).isEqualTo(keysWithMarker(MadeSite.whole(later)));
            assertThat(MadeSite.served(host.folder()))
                    .as("resumed after cut " + cut)
                    .isEqualTo(MadeSite.whole(later));
        }
    }

    private static Set<String> keysWithMarker(Map<String, String> files) {
        Set<String> keys = new HashSet<>(files.keySet());
        keys.add(Workplace.MARKER);
        return keys;
    }

    private void look(boolean done, String cut) {
        Map<String, String> served = MadeSite.served(host.folder());
        if (done
                || !Files.exists(
                        host.folder().resolve(Waiting.inTurn(TestTargets.ID).steps()))) {
            assertThat(served).as(cut).isIn(MadeSite.whole(old), MadeSite.whole(later));
            if (done) assertThat(served).as(cut).isEqualTo(MadeSite.whole(later));
            return;
        }
        betweens++;
        Map<String, String> before = MadeSite.whole(old);
        Map<String, String> after = MadeSite.whole(later);
        served.forEach(
                (name, bytes) -> assertThat(bytes).as(cut + ": " + name).isIn(before.get(name), after.get(name)));
        Set<String> missing = new HashSet<>(before.keySet());
        missing.retainAll(after.keySet());
        missing.removeAll(served.keySet());
        assertThat(missing).as(cut).hasSizeLessThanOrEqualTo(host.removesBeforeRenaming() ? 1 : 0);
    }
}
