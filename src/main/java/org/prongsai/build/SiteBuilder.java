package org.prongsai.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.BuildRecord.Savings;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.build.BuildResult.Work;
import org.prongsai.links.LinkChecker;
import org.prongsai.machine.FileStamp;
import org.prongsai.model.Site;
import org.prongsai.model.YearRecord;
import org.prongsai.output.SiteWriter;
import org.prongsai.problem.Problems;
import org.prongsai.render.CheckReport;
import org.prongsai.render.Extent;
import org.prongsai.render.SiteRenderer;
import org.prongsai.source.SiteFolder;
import org.prongsai.source.SourceChanged;
import org.prongsai.thai.FiscalYear;

/** Builds sites: content → manuscript → site → judged site → pages → a folder, whole or not at all. */
public final class SiteBuilder {
    /** How often a source is read again that changes while it is read. */
    private static final int PATIENCE = 5;

    private final LongSupplier clock;
    private Stages stages;

    public SiteBuilder() {
        this(FileStamp::now);
    }

    /** @param clock as {@link FileStamp#now()} */
    SiteBuilder(LongSupplier clock) {
        this.clock = clock;
    }

    private synchronized Stages stages() {
        if (stages == null) stages = new Stages();
        return stages;
    }

    /**
     * Builds one site. Every problem is in the result; with an error among them, nothing was changed on the disk. Where nothing has changed since the
     * last build, nothing is done again.
     */
    public BuildResult build(BuildOptions options) {
        return build(options, BuildProgress.UNHEARD);
    }

    /** As {@link #build(BuildOptions)}. */
    public BuildResult build(BuildOptions options, BuildProgress progress) {
        Path output = options.output().toAbsolutePath().normalize();
        SiteWriter.restore(output);
        Optional<BuildRecord.OnDisk> last = BuildRecord.of(output);
        return patiently(
                () -> build(options, output, last, progress), () -> build(options, output, Optional.empty(), progress));
    }

    /** A file may change between being read and being asked for once more; then all is read anew. */
    private static <T> T patiently(Supplier<T> first, Supplier<T> again) {
        try {
            return first.get();
        } catch (SourceChanged e) {
            for (int i = 1; i < PATIENCE; i++) {
                try {
                    return again.get();
                } catch (SourceChanged once) {
                    // somebody is writing it
                }
            }
            return again.get();
        }
    }

    private BuildResult build(
            BuildOptions options, Path output, Optional<BuildRecord.OnDisk> last, BuildProgress progress) {
        long began = clock.getAsLong();
        SiteSource source = SiteSource.of(options.site());
        Optional<Long> causes = source.causes(options.drafts(), began);
        Optional<BuildResult> same = last.flatMap(record -> record.resultOf(causes));
        if (same.isPresent()) return same.get();
        Build build = new Build(source, options.drafts(), output, began, causes, progress);
        return build(build, last.flatMap(BuildRecord.OnDisk::savings));
    }

    /** A build that has work to do. @param causes see {@link SourceSums#whole} */
    private record Build(
            SiteSource source, Drafts drafts, Path output, long began, Optional<Long> causes, BuildProgress progress) {}

    private BuildResult build(Build build, Optional<Savings> before) {
        SiteMemory memory = before.flatMap(savings -> build.source()
                        .opened()
                        .map(opened -> SiteMemory.of(savings, opened.folder().root())))
                .orElseGet(SiteMemory::none);
        Judged.Asked asked = new Judged.Asked(build.drafts(), memory, Optional.of(build.began()), build.progress());
        Reading reading = Reading.of(build.source(), asked, stages());
        Optional<Judged.Kept> kept = reading.judged().flatMap(Judged::kept);
        Edition edition = reading.edition();
        CheckResult found = edition.found().forBuild();
        if (edition.pages().isEmpty()) return new BuildResult(found.problems(), found.allowed(), 0, 0, 0, Work.DONE);
        SitePages pages = edition.pages().get();
        long shown = SourceSums.shown(
                reading.judged().map(judged -> judged.verdict().shown()).orElse(List.of()));
        SiteWriting.Written written = new SiteWriting(
                        pages,
                        build.progress(),
                        path -> kept.flatMap(now -> before.flatMap(savings ->
                                savings.files().unchanged(path, pages.renderer().medium(path), now.sums(), shown))))
                .into(build.output());
        BuildResult result = result(found, written, pages.renderer());
        if (result.succeeded() && build.causes().isPresent() && kept.isPresent()) {
            MadeFiles made = new MadeFiles(kept.get().sums(), shown, written.made());
            KeptTexts texts = kept.get()
                    .texts()
                    .quoting(Stream.concat(edition.found().problems().stream(), edition.found().allowed().stream())
                            .toList());
            Savings savings =
                    new Savings(texts, kept.get().media().get(), kept.get().findings(), made);
            BuildRecord.keep(build.causes().get(), build.output(), result, savings);
        }
        return result;
    }

    /** What came of building a part of a site. */
    public sealed interface YearBuild {
        record Built(BuildResult result) implements YearBuild {}

        /** The site has no such year. @param years that it has, the latest first */
        record NoYear(List<FiscalYear> years) implements YearBuild {
            public NoYear {
                years = List.copyOf(years);
            }
        }
    }

    /**
     * Builds what belongs to one fiscal year or to none, as {@link #build(BuildOptions)} does; links to other years lead to the domain. Nothing is kept for
     * a next time.
     */
    public YearBuild build(BuildOptions options, FiscalYear year, BuildProgress progress) {
        Supplier<YearBuild> built = () -> builtOnce(options, year, progress);
        return patiently(built, built);
    }

    private YearBuild builtOnce(BuildOptions options, FiscalYear year, BuildProgress progress) {
        Judged.Asked asked = new Judged.Asked(options.drafts(), SiteMemory.none(), Optional.empty(), progress);
        Reading reading = Reading.of(SiteSource.of(options.site()), asked, stages());
        List<FiscalYear> years = reading.judged().flatMap(Judged::site).map(Site::years).orElse(List.of()).stream()
                .map(YearRecord::year)
                .toList();
        Edition edition = reading.edition(site -> Extent.ofYear(site, year));
        CheckResult found = edition.found().forBuild();
        if (edition.pages().isEmpty())
            return new YearBuild.Built(new BuildResult(found.problems(), found.allowed(), 0, 0, 0, Work.DONE));
        if (!years.contains(year)) return new YearBuild.NoYear(years);
        SitePages pages = edition.pages().get();
        SiteWriting.Written written = new SiteWriting(pages, progress, path -> Optional.empty())
                .into(options.output().toAbsolutePath().normalize());
        return new YearBuild.Built(result(found, written, pages.renderer()));
    }

    private static BuildResult result(CheckResult found, SiteWriting.Written written, SiteRenderer renderer) {
        List<Quoted> all = new ArrayList<>(found.problems());
        all.addAll(written.problems());
        return new BuildResult(
                all,
                found.allowed(),
                renderer.pages().size(),
                written.kept(),
                renderer.files().size(),
                Work.DONE);
    }

    /** Reads one site as it is now, and writes nothing. Its pages are made as they are asked for, of what was read now. */
    public Edition edition(Path site, Drafts drafts) {
        return edition(site, drafts, SiteMemory.lasting());
    }

    /** As {@link #edition(Path, Drafts)}. What has not changed since the site was last read with this memory is not read again. */
    public Edition edition(Path site, Drafts drafts, SiteMemory memory) {
        return edition(SiteSource.of(site), drafts, memory);
    }

    /** As {@link #edition(Path, Drafts, SiteMemory)}, of a site whose folder was looked at already. */
    public Edition edition(SiteSource source, Drafts drafts, SiteMemory memory) {
        return reading(source, drafts, memory).edition();
    }

    /** Checks one site and writes nothing. Every finding is in the result, notes among them. */
    public CheckResult check(Path site, Drafts drafts) {
        Supplier<CheckResult> found =
                () -> reading(SiteSource.of(site), drafts, SiteMemory.none()).found();
        return patiently(found, found);
    }

    /** As {@link #check(Path, Drafts)}, and asks for what links lead to outside the site. */
    public CheckResult check(Path site, Drafts drafts, LinkChecker elsewhere, BuildProgress progress) {
        Supplier<CheckResult> found = () -> Reading.of(
                        SiteSource.of(site),
                        new Judged.Asked(drafts, SiteMemory.none(), Optional.empty(), progress, Optional.of(elsewhere)),
                        stages())
                .found();
        return patiently(found, found);
    }

    private Reading reading(SiteSource source, Drafts drafts, SiteMemory memory) {
        return Reading.of(source, new Judged.Asked(drafts, memory, Optional.empty(), BuildProgress.UNHEARD), stages());
    }

    /** What checks found, as a page in Thai that stands alone. */
    public static byte[] report(List<CheckResult> results) {
        return CheckReport.page(results.stream().map(CheckResult::forReport).toList());
    }

    /** What can be corrected of what a check found. Nothing for a site whose folder is gone. */
    public Optional<Repair> repair(CheckResult checked) {
        return SiteFolder.open(checked.folder(), new Problems())
                .map(folder -> Repair.of(folder, checked.safeCorrections()));
    }
}
