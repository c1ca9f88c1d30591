package org.prongsai.check.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.LostAddress;
import org.prongsai.model.LostAddress.Cause;
import org.prongsai.model.LostAddress.Switch;
import org.prongsai.model.PageHead;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;

/**
 * Whoever was given an address of the record, an assessor with the ITAS sheet among them, opens it years later. A preview shows drafts, so
 * that in it nothing is lost yet.
 */
public final class LostAddresses implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(
                Code.PUBLISHED_LOST_PAGE,
                Code.PUBLISHED_LOST_FILE,
                Code.PUBLISHED_LOST_DATA,
                Code.PUBLISHED_SWITCHED_OFF,
                Code.PUBLISHED_DRAFT);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        if (survey.lost().isEmpty()) return;
        Successors successors = Successors.among(survey.heads(), survey.lost().size());
        Map<SitePath, List<LostAddress>> data = new LinkedHashMap<>();
        Map<Switch, List<LostAddress>> switched = new EnumMap<>(Switch.class);
        for (LostAddress lost : survey.lost()) {
            Findings told = survey.hasDrafts() ? findings.asWarnings() : findings;
            if (lost.cause() instanceof Cause.DataGone gone) {
                data.computeIfAbsent(gone.dataset(), page -> new ArrayList<>()).add(lost);
            } else if (lost.cause() instanceof Cause.SwitchedOff off) {
                switched.computeIfAbsent(off.by(), by -> new ArrayList<>()).add(lost);
            } else if (lost.cause() instanceof Cause.Draft draft) {
                told.report(Code.PUBLISHED_DRAFT, place(lost), path(lost), draft.file());
            } else if (isPage(lost.path())) {
                Optional<PageHead> successor = successors.of(lost.path());
                findings.report(
                        Code.PUBLISHED_LOST_PAGE,
                        place(lost),
                        path(lost),
                        successor.map(PageHead::title).orElse(""),
                        successor.map(head -> head.source().file()).orElse(""));
            } else {
                String file = lost.cause() instanceof Cause.Unlinked unlinked ? unlinked.file() : "";
                findings.report(Code.PUBLISHED_LOST_FILE, place(lost), path(lost), file);
            }
        }
        data.forEach((page, all) -> findings.report(
                Code.PUBLISHED_LOST_DATA, place(all.get(0)), page.value(), Integer.toString(all.size())));
        switched.forEach((by, all) -> findings.report(
                Code.PUBLISHED_SWITCHED_OFF,
                place(all.get(0)),
                key(by),
                Integer.toString(all.size()),
                path(all.get(0))));
    }

    /** As it stands in {@code site.yaml}. */
    private static String key(Switch by) {
        return switch (by) {
            case DATA -> "features.data";
            case ORIGINALS -> "media.originals";
        };
    }

    private static Place place(LostAddress lost) {
        return lost.published().place();
    }

    private static String path(LostAddress lost) {
        return lost.path().value();
    }

    /** Whether a page can be left there that leads on. */
    private static boolean isPage(SitePath path) {
        return path.value().matches(".*(?:/|\\.html?)");
    }
}
