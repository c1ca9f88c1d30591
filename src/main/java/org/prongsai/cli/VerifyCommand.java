package org.prongsai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.archive.HandedOver;
import org.prongsai.archive.HandedOver.Result;
import org.prongsai.output.FinishedSite;
import org.prongsai.output.Integrity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: whether an archive, or a copy of a site, is whole and unchanged. */
@Command(name = "verify")
final class VerifyCommand implements PlainCommand {
    private static final Path NONE = Path.of("");

    private final Session session;

    @Parameters(arity = "1", paramLabel = "FILE")
    private Path given = NONE;

    @Option(names = "--sha256", paramLabel = "SUM")
    private Optional<String> sha256 = Optional.empty();

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public boolean take(String option) {
        return false;
    }

    @Override
    public boolean take(String option, String value) {
        if (!option.equals("--sha256")) return false;
        sha256 = Optional.of(value);
        return true;
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
        Optional<TypedSum> typed = sha256.map(TypedSum::of);
        if (typed.isPresent() && !typed.get().hasItsLength())
            return tell(
                    Main.USAGE, "usage.sum-length", Integer.toString(typed.get().length()));
        if (typed.isPresent() && !typed.get().foreign().isEmpty())
            return tell(Main.USAGE, "usage.sum-letters", typed.get().foreign());
        if (!Files.exists(given)) return tell(Main.PROBLEMS, "verify.missing", given.toString());
        if (typed.isPresent() && Files.isDirectory(given))
            return tell(Main.USAGE, "usage.sum-folder", given.toString());
        try {
            return typed.isPresent() ? compared(typed.get()) : told(looked());
        } catch (IOException e) {
            return tell(Main.PROBLEMS, "verify.unreadable", given.toString());
        }
    }

    private Result looked() throws IOException {
        try (CountLine count = CountLine.started(session, "verify.looking")) {
            return HandedOver.look(given, count::reached);
        }
    }

    /** A file with the right sum needs no other look; what is wrong with one that has another is told as well. */
    private int compared(TypedSum typed) throws IOException {
        String sum = sum();
        int differences = typed.differencesFrom(sum);
        if (differences == 0) return say("verify.same", given.toString());
        Result result = looked();
        if (isDamaged(result)) told(result);
        return tell(
                Main.PROBLEMS, "verify.another", given.toString(), sum, typed.digits(), Integer.toString(differences));
    }

    private static boolean isDamaged(Result result) {
        if (result instanceof Result.Compared compared)
            return !compared.finding().isWhole();
        return !(result instanceof Result.WholePage || result instanceof Result.Other);
    }

    private int told(Result result) throws IOException {
        if (result instanceof Result.Compared compared) return told(compared.finding());
        if (result instanceof Result.WholePage) return say("verify.whole-page", given.toString(), sum());
        return tell(Main.PROBLEMS, key(result), given.toString(), FinishedSite.MANIFEST);
    }

    private String key(Result result) {
        if (result instanceof Result.ChangedPage) return "verify.changed-page";
        if (result instanceof Result.Cut) return "verify.cut";
        if (result instanceof Result.Torn) return "verify.torn";
        if (result instanceof Result.NotOurs) return "verify.not-ours";
        boolean named = given.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        return named ? "verify.no-archive" : "verify.other";
    }

    /** All that is wrong, and how much of it. */
    private int told(Integrity.Finding finding) throws IOException {
        List<String> lines = finding.faults().stream()
                .map(fault -> sentence(key(fault.kind()), fault.file()))
                .toList();
        lines.forEach(session.out()::println);
        String files = Integer.toString(finding.files());
        if (!finding.isWhole()) {
            session.out().println(sentence("verify.broken", given.toString(), Integer.toString(lines.size()), files));
            return Main.PROBLEMS;
        }
        return Files.isDirectory(given)
                ? say("verify.whole-folder", given.toString(), files, FinishedSite.MANIFEST)
                : say("verify.whole", given.toString(), files, sum());
    }

    private static String key(Integrity.Fault.Kind kind) {
        return "verify.file." + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The sum of the file itself. */
    private String sum() throws IOException {
        try (InputStream in = Files.newInputStream(given)) {
            return Integrity.sum(in);
        }
    }

    private int say(String sentence, String... details) {
        session.out().println(sentence(sentence, details));
        return Main.DONE;
    }

    private int tell(int code, String sentence, String... details) {
        session.err().println(sentence(sentence, details));
        return code;
    }

    private String sentence(String key, String... details) {
        return session.messages().sentence(key, details);
    }
}
