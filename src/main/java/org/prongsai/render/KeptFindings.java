package org.prongsai.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.model.KeptFinding;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;
import org.prongsai.render.view.KeptView;

/** What the organisation knows of its papers and kept, on the page that shows what each finding is about. */
final class KeptFindings {
    private final Messages messages = new Messages(Language.THAI);
    private final Map<SitePath, List<KeptView>> byPage = new HashMap<>();

    KeptFindings(Site site, List<KeptFinding> kept) {
        if (kept.isEmpty()) return;
        FindingPlaces places = new FindingPlaces(site);
        kept.stream()
                .sorted(Comparator.comparing(KeptFinding::problem))
                .forEach(finding -> byPage.computeIfAbsent(places.pageOf(finding.problem()), path -> new ArrayList<>())
                        .add(new KeptView(messages.sentence(finding.problem()), finding.reason())));
    }

    /** In the order of files and lines. */
    List<KeptView> on(SitePath page) {
        return List.copyOf(byPage.getOrDefault(page, List.of()));
    }
}
