package org.prongsai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prongsai.problem.Problems;

/** Targets as somebody writes them, and what lets a test in. */
final class TestTargets {
    static final String PASSWORD = "รหัส-s3cret";

    /** Of whoever uploads alone. */
    static final String ID = "0".repeat(32);

    private TestTargets() {}

    /** @param lines keys of the target {@code web}, one a line */
    static Target of(Path work, String... lines) {
        try {
            Path site = Files.createDirectories(work.resolve("yaml"));
            Files.createDirectories(site.resolve("content"));
            StringBuilder yaml = new StringBuilder("targets:\n  web:\n");
            for (String line : lines) yaml.append("    ").append(line).append('\n');
            Files.writeString(site.resolve("publish.yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Problems problems = new Problems();
        Optional<List<Target>> targets = Target.of(work.resolve("yaml"), problems);
        assertThat(targets).as(problems.sorted().toString()).isPresent();
        return targets.get().get(0);
    }

    /** @param ssh a folder that may have keys and known hosts */
    static Access access(Path ssh, String password) {
        return new Access(ssh, new Access.Passwords() {
            @Override
            public Optional<String> password(Target target) {
                return Optional.of(password).filter(given -> !given.isEmpty());
            }

            @Override
            public Optional<String> passphrase(Target target, Path key) {
                return password(target);
            }
        });
    }
}
