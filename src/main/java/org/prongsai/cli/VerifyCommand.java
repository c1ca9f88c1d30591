package org.prongsai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.archive.HandedOver;
import org.prongsai.output.FinishedSite;
import org.prongsai.output.Integrity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code verify}: whether an archive, or a copy of a site, is whole and unchanged. */
@Command(name = "verify")
final class VerifyCommand implements PlainCommand {
    private static final Path NONE = Path.of("");

    private final Session session;

    @Parameters(arity = "1", paramLabel = "FILE")
    private Path given = NONE;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public boolean take(String option) {
        return false;
    }

    @Override
    public boolean take(String option, String value) {
        return false;
    }

    @Override
    public boolean take(Path file) {
        if (!given.equals(NONE)) return false;
        given = file;
        return true;
    }

    @Override
    public boolean isComplete() {
        return !given.equals(NONE);
    }

    @Override
    public Integer call() {
        if (!Files.exists(given)) return tell("verify.missing", given.toString());
        try {
            HandedOver.Result result = looked();
            if (result instanceof HandedOver.Result.Compared compared) return told(compared.finding());
            String sentence = result instanceof HandedOver.Result.NotOurs ? "verify.not-ours" : "verify.no-archive";
            return tell(sentence, given.toString(), FinishedSite.MANIFEST);
        } catch (IOException e) {
            return tell("verify.unreadable", given.toString());
        }
    }

    private HandedOver.Result looked() throws IOException {
        try (CountLine count = CountLine.started(session, "verify.looking")) {
            return HandedOver.look(given, count::reached);
        }
    }

    /** All that is wrong, and how much of it. */
    private int told(Integrity.Finding finding) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Integrity.Fault fault : finding.faults()) lines.add(sentence(key(fault.kind()), fault.file()));
        lines.forEach(session.out()::println);
        String files = Integer.toString(finding.files());
        if (finding.isWhole()) {
            session.out().println(sentence("verify.whole", given.toString(), files, sum().orElse("")));
            return Main.DONE;
        }
        session.out().println(sentence("verify.broken", given.toString(), Integer.toString(lines.size()), files));
        return Main.PROBLEMS;
    }

    private static String key(Integrity.Fault.Kind kind) {
        return "verify.file." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The sum of the archive itself; a folder has none. */
    private Optional<String> sum() throws IOException {
        if (Files.isDirectory(given)) return Optional.empty();
        try (InputStream in = Files.newInputStream(given)) {
            return Optional.of(Integrity.sum(in));
        }
    }

    private int tell(String sentence, String... details) {
        session.err().println(sentence(sentence, details));
        return Main.PROBLEMS;
    }

    private String sentence(String key, String... details) {
        return session.messages().sentence(key, details);
    }
}
