package org.prongsai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.output.FinishedSite;
import org.prongsai.render.ReadFirst;
import org.prongsai.thai.FiscalYear;

/** What an archive says of itself, as far as the finished site tells. */
final class Described {
    private static final Pattern YEAR = Pattern.compile("(2[45]\\d\\d)/index\\.html");

    private Described() {}

    static ReadFirst.Archived of(FinishedSite site, Optional<FiscalYear> year) throws IOException {
        FinishedSite.Identity identity = site.identity().orElse(new FinishedSite.Identity("", "", ""));
        List<String> years = site.sums().keySet().stream()
                .map(YEAR::matcher)
                .filter(found -> found.matches())
                .map(found -> found.group(1))
                .sorted(Comparator.reverseOrder())
                .toList();
        long bytes = 0;
        for (String file : site.sums().keySet()) bytes += Files.size(site.file(file));
        long pages = site.sums().keySet().stream()
                .filter(file -> file.endsWith(".html"))
                .count();
        return new ReadFirst.Archived(
                identity.organisation(),
                identity.address(),
                identity.notice(),
                years,
                year.isEmpty() ? ReadFirst.Rest.NOTHING : ReadFirst.Rest.ON_THE_DOMAIN,
                (int) pages,
                site.sums().size(),
                bytes,
                SiteArchive.SITE + year.map(chosen -> chosen + "/").orElse("") + "index.html",
                FinishedSite.MANIFEST);
    }
}
