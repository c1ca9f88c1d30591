package org.prongsai.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.prongsai.build.BuildResult;
import org.prongsai.build.PublishedLedger;
import org.prongsai.output.FinishedSite;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;
import org.prongsai.publish.Access;
import org.prongsai.publish.ChangeReport;
import org.prongsai.publish.PublishFailure;
import org.prongsai.publish.Target;
import org.prongsai.publish.Upload;
import org.prongsai.publish.UploadOptions;
import org.prongsai.publish.UploadOptions.Look;
import org.prongsai.publish.UploadOptions.Others;
import org.prongsai.publish.UploadOptions.Unfinished;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code publish}: builds a site, and puts it where readers find it. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {
    private static final Path HERE = Path.of("");
    private static final Path BUILT = ToldBuild.USUAL_OUTPUT;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "TARGET")
    private Optional<String> name = Optional.empty();

    @Parameters(index = "1", arity = "0..1", paramLabel = "SITE")
    private Path site = HERE;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--adopt")
    private boolean adopt;

    @Option(names = "--recheck")
    private boolean recheck;

    @Option(names = "--take-over")
    private boolean takeOver;

    @Option(names = "--verify", paramLabel = "URL")
    private Optional<String> verify = Optional.empty();

    PublishCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (name.isEmpty() && verify.isEmpty())
            throw new MissingParameterException(
                    spec.commandLine(), spec.positionalParameters().get(0), "");
        int published = name.isEmpty() ? Main.DONE : publish();
        return published == Main.DONE && verify.isPresent() && !dryRun ? verified(verify.get()) : published;
    }

    private int verified(String address) {
        Optional<FinishedSite> finished = FinishedSite.open(site).or(() -> FinishedSite.open(BUILT));
        return finished.isPresent()
                ? new ServedSiteCheck(session).run(finished.get(), address)
                : tell(Main.PROBLEMS, "publish.not-built", BUILT.toString());
    }

    private int publish() {
        Optional<FinishedSite> given = FinishedSite.open(site);
        Optional<List<Target>> targets = targets(given.isPresent() ? HERE : site);
        if (targets.isEmpty()) return Main.PROBLEMS;
        Optional<Target> target = targets.get().stream()
                .filter(one -> one.name().equals(name.get()))
                .findFirst();
        if (target.isEmpty())
            return unknown(targets.get().stream().map(Target::name).toList());
        Optional<FinishedSite> finished = given.or(this::built);
        return finished.isEmpty() ? Main.PROBLEMS : publish(finished.get(), target.get());
    }

    /** Lines of the file are not quoted: there may be a password in one, whatever its key is called. */
    private Optional<List<Target>> targets(Path folder) {
        Problems problems = new Problems();
        Optional<List<Target>> targets = Target.of(folder, problems);
        ProblemPrinter printer = new ProblemPrinter(session.err(), session.messages());
        for (Problem problem : problems.sorted()) {
            BuildResult.Quoted quoted =
                    new BuildResult.Quoted(problem, BuildResult.Side.SITE, Optional.empty(), Optional.empty());
            printer.print(quoted, BuildCommand.prefix(folder));
        }
        session.err().flush();
        return targets;
    }

    private int unknown(List<String> known) {
        return tell(
                Main.USAGE,
                "publish.unknown-target",
                name.get(),
                Suggestion.nearest(name.get(), known).orElse(""),
                String.join(", ", known));
    }

    /** The site as it is built now; nothing when it has errors, which are told. */
    private Optional<FinishedSite> built() {
        return new ToldBuild(session).succeeds(site, BUILT, "") ? FinishedSite.open(BUILT) : Optional.empty();
    }

    private int publish(FinishedSite finished, Target target) {
        long start = System.nanoTime();
        Access access = new Access(
                Path.of(System.getProperty("user.home"), ".ssh"), new AskedPasswords(System.getenv(), session));
        UploadOptions options = new UploadOptions(
                adopt ? Others.ADOPT : Others.LEAVE,
                recheck ? Look.EVERY_FILE : Look.MANIFEST,
                takeOver ? Unfinished.TAKE_OVER : Unfinished.LEAVE);
        try (Upload upload = Upload.of(finished, target, access, options)) {
            ChangeReport report = upload.report();
            new ChangeSummary(session).print(report);
            ChangeFiles files = new ChangeFiles(session, target, report);
            if (!upload.isNeeded())
                return entered(
                        finished, target, say(recheck ? "publish.rechecked" : "publish.unchanged", target.place()));
            if (dryRun) {
                files.writePlanned();
                return entered(finished, target, say("publish.dry-run", target.place()));
            }
            if (upload.resumes()) say("publish.resumes");
            boolean done = run(upload);
            String seconds = BigDecimal.valueOf(System.nanoTime() - start, 9)
                    .setScale(1, RoundingMode.HALF_UP)
                    .toPlainString();
            if (!done) return Main.PROBLEMS;
            files.writeDone();
            String sentence = target.isTrial() ? "publish.tried" : "publish.done";
            String address = report.address().text();
            return entered(finished, target, say(sentence, target.place(), Sizes.of(report.bytes()), seconds, address));
        } catch (PublishFailure failure) {
            return tell(failure);
        } catch (IOException cut) {
            return tell(
                    Main.PROBLEMS,
                    "publish.cut",
                    PublishFailure.wordsOf(cut),
                    session.messages().sentence("publish.state-untouched"));
        }
    }

    /** Enters all addresses that readers can open now in the ledger, where there is the content that it belongs to; none of a trial. @param code when that is done */
    private int entered(FinishedSite finished, Target target, int code) {
        if (target.isTrial()) return say("publish.trial", target.name(), BuildCommand.prefix(site));
        if (dryRun || FinishedSite.open(site).isPresent()) return code;
        PublishedLedger.Update update = PublishedLedger.enter(site, finished);
        ProblemPrinter printer = new ProblemPrinter(session.err(), session.messages());
        update.problems().forEach(problem -> printer.print(problem, BuildCommand.prefix(site)));
        if (!update.problems().isEmpty()) return Main.PROBLEMS;
        String added = Integer.toString(update.added().size());
        return update.added().isEmpty() ? code : say("publish.entered", added, BuildCommand.prefix(site));
    }

    private boolean run(Upload upload) {
        UploadLine line = new UploadLine(
                        session.err(), session.messages(), session.terminal().isThere(), System::nanoTime)
                .started();
        try {
            upload.run(line);
            return true;
        } catch (PublishFailure failure) {
            line.end();
            tell(failure);
            if (!failure.reason().isUpToOthers()) session.err().println(stateOf(upload.state()));
            return false;
        } catch (IOException cut) {
            line.end();
            tell(Main.PROBLEMS, "publish.cut", PublishFailure.wordsOf(cut), stateOf(upload.state()));
            return false;
        } finally {
            line.end();
        }
    }

    /** Which site readers see now, and what to do. */
    private String stateOf(Upload.State state) {
        return session.messages().sentence(state == Upload.State.OLD ? "publish.state-old" : "publish.state-between");
    }

    private int tell(PublishFailure failure) {
        return tell(Main.PROBLEMS, failure.reason().key(), failure.details().toArray(String[]::new));
    }

    private int tell(int code, String sentence, String... details) {
        session.err().println(session.messages().sentence(sentence, details));
        session.err().flush();
        return code;
    }

    private int say(String sentence, String... details) {
        session.out().println(session.messages().sentence(sentence, details));
        session.out().flush();
        return Main.DONE;
    }
}
