package org.prongsai.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.assemble.TextMemory;
import org.prongsai.build.BuildRecord.Savings;
import org.prongsai.check.CheckMemory;
import org.prongsai.machine.Retention;
import org.prongsai.media.PictureMaker;
import org.prongsai.render.TemplateMemory;
import org.prongsai.source.FileMemory;
import org.prongsai.source.FolderEntry;
import org.prongsai.source.Manuscript;
import org.prongsai.source.RecalledText;

/** What one site was read as, for the next reading of it: what has not changed is not done again. One reading at a time. */
public final class SiteMemory {
    private final Retention retention;
    private final FileMemory files;
    private final TextMemory texts;
    private final Function<Optional<SourceSums>, CheckMemory> checks;
    private final PictureMaker pictures;
    private final TemplateMemory templates = new TemplateMemory();

    private SiteMemory(
            Retention retention,
            FileMemory files,
            TextMemory texts,
            PictureMaker pictures,
            Function<Optional<SourceSums>, CheckMemory> checks) {
        this.retention = retention;
        this.files = files;
        this.texts = texts;
        this.pictures = pictures;
        this.checks = checks;
    }

    /** For a site that is read again and again. */
    public static SiteMemory lasting() {
        CheckMemory checks = CheckMemory.lasting();
        return new SiteMemory(
                Retention.KEEPS,
                FileMemory.lasting(),
                TextMemory.lasting(),
                PictureMaker.remembering(),
                sums -> checks);
    }

    /** For a site that is read once. */
    static SiteMemory none() {
        return new SiteMemory(
                Retention.FORGETS,
                FileMemory.none(),
                TextMemory.none(),
                PictureMaker.forgetting(),
                sums -> CheckMemory.none());
    }

    /** For a site that is read once, of which something is known from its last build. @param root of the site's folder */
    static SiteMemory of(Savings last, Path root) {
        return new SiteMemory(
                Retention.FORGETS,
                FileMemory.recalling(recall(last, root)),
                TextMemory.recalling(last.texts()::known),
                PictureMaker.forgetting(),
                sums -> sums.map(now -> last.findings().memory(last.files().from(), now))
                        .orElseGet(CheckMemory::none));
    }

    private static FileMemory.Recall recall(Savings last, Path root) {
        return new FileMemory.Recall() {
            @Override
            public Optional<RecalledText> text(FolderEntry file) {
                return last.texts().file(file, root);
            }

            @Override
            public Optional<Manuscript.Media> medium(FolderEntry file) {
                return last.media().medium(file, root);
            }
        };
    }

    FileMemory files() {
        return files;
    }

    TextMemory texts() {
        return texts;
    }

    PictureMaker pictures() {
        return pictures;
    }

    TemplateMemory templates() {
        return templates;
    }

    /** Forgets what only another reading would need, when there is none. */
    void release() {
        if (retention == Retention.FORGETS) texts.clear();
    }

    /** @param sums of the source as it was read now, when they were asked for */
    CheckMemory checks(Optional<SourceSums> sums) {
        return checks.apply(sums);
    }
}
