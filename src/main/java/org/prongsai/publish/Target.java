package org.prongsai.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Site.Feature;
import org.prongsai.model.Written;
import org.prongsai.output.FinishedSite;
import org.prongsai.problem.Problems;
import org.prongsai.source.PublishReader;
import org.prongsai.source.PublishYaml;
import org.prongsai.source.SiteListing;

/** A place where a site is published, as {@code publish.yaml} has it. */
public final class Target {
    private final Path site;
    private final String name;
    private final PublishYaml.Target settings;

    private Target(Path site, String name, PublishYaml.Target settings) {
        this.site = site;
        this.name = name;
        this.settings = settings;
    }

    /** Those of a site, in the order of its file; nothing when that cannot be used, which is then reported. */
    public static Optional<List<Target>> of(Path site, Problems problems) {
        return PublishReader.read(site, problems)
                .filter(read -> !problems.hasErrors())
                .map(file -> all(site, file));
    }

    private static List<Target> all(Path site, PublishYaml file) {
        List<Target> targets = new ArrayList<>();
        file.targets().forEach((name, settings) -> targets.add(new Target(site, name, settings)));
        return targets;
    }

    /** As it is typed behind the command. */
    public String name() {
        return name;
    }

    PublishYaml.Target settings() {
        return settings;
    }

    /** Whether what is put there is only tried out: no reader has been given its addresses. */
    public boolean isTrial() {
        return settings.trial().filter(Feature.ON::equals).isPresent();
    }

    /** Where it is, as people say it. */
    public String place() {
        String folder = settings.folder().text();
        return settings.host()
                .map(host -> settings.kind().key() + "://" + host.text() + "/" + folder.replaceFirst("^/+", ""))
                .orElse(folder);
    }

    /** A folder of this machine; one that is not said in full is seen from the site's own. */
    Path localFolder() throws PublishFailure {
        String folder = settings.folder().text();
        try {
            return site.resolve(folder);
        } catch (InvalidPathException e) {
            throw new PublishFailure(PublishFailure.Reason.NO_FOLDER, folder);
        }
    }

    /** A copy of the site among what it is made of, or in itself, would become a part of it. @throws PublishFailure when the target is such a place */
    void refuseFoldersOf(FinishedSite finished) throws PublishFailure {
        if (settings.kind() != PublishYaml.Kind.FOLDER) return;
        Path there = whole(localFolder());
        List<Path> own = new ArrayList<>(List.of(finished.folder()));
        SiteListing.FOLDERS.forEach(folder -> own.add(site.resolve(folder)));
        for (Path folder : own.stream().map(Target::whole).toList())
            if (there.startsWith(folder) || folder.startsWith(there))
                throw new PublishFailure(PublishFailure.Reason.OWN_FOLDER, place(), folder.toString());
    }

    private static Path whole(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    /** Remembers as whom this working folder uploads to it. */
    Path senderFile() {
        return site.resolve("target").resolve("publish-" + name + ".sender");
    }

    String host() {
        return settings.host().map(Written::text).orElse("");
    }

    String user() {
        return settings.user().map(Written::text).orElse("");
    }
}
