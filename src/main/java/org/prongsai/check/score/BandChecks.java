package org.prongsai.check.score;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.SaidBands;
import org.prongsai.check.rule.StatedBands;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Assessment;
import org.prongsai.model.Band;
import org.prongsai.model.Bands;
import org.prongsai.model.Passage;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;

/** Bands of scores leave nothing between them and nothing in two of them, and indicators stand in the band of their score. */
public final class BandChecks implements FileRule, RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.SCORE_BAND_GAP, Code.SCORE_BAND_OVERLAP, Code.SCORE_BAND_MEMBER);
    }

    @Override
    public void check(FileReading file, Findings findings) {
        for (Reading reading : file.readings()) {
            if (reading.kind() != Passage.Kind.BODY) continue;
            reading.statedBands().ifPresent(stated -> {
                bands(stated.bands(), findings);
                members(stated, findings);
            });
        }
    }

    @Override
    public void check(Survey survey, Findings findings) {
        List<SaidBands> seen = survey.notes(SaidBands.class);
        for (YearRecord year : survey.years()) {
            for (Assessment assessment : year.assessments()) {
                boolean told = seen.stream().anyMatch(said -> sameBounds(said.bands(), assessment.bands()));
                if (!assessment.bands().isEmpty() && !told) bands(assessment.bands(), findings);
            }
        }
    }

    /** Bands of a file that a text states as well are told once, at the text. */
    private static boolean sameBounds(List<Band> one, List<Band> other) {
        if (one.size() != other.size()) return false;
        for (int i = 0; i < one.size(); i++) {
            boolean same = one.get(i).lower().equals(other.get(i).lower())
                    && one.get(i).upper().equals(other.get(i).upper());
            if (!same) return false;
        }
        return true;
    }

    private static void bands(List<Band> list, Findings findings) {
        Bands bands = new Bands(list);
        boolean closed = list.stream().anyMatch(band -> band.lower().isEmpty())
                && list.stream().anyMatch(band -> band.upper().isEmpty());
        for (Bands.Gap gap : bands.gaps()) {
            if (closed) {
                findings.report(
                        Code.SCORE_BAND_GAP,
                        list.get(0).place(),
                        gap.from().stripTrailingZeros().toPlainString(),
                        gap.to().stripTrailingZeros().toPlainString());
            }
        }
        bands.overlaps()
                .forEach(overlap -> findings.report(
                        Code.SCORE_BAND_OVERLAP,
                        overlap.other().place(),
                        overlap.one().label(),
                        overlap.other().label()));
    }

    private static void members(StatedBands stated, Findings findings) {
        Bands bands = new Bands(stated.bands());
        for (StatedBands.Member member : stated.members()) {
            Optional<Band> right = bands.of(member.value());
            if (right.isPresent() && right.get().equals(member.band())) continue;
            findings.report(
                    Code.SCORE_BAND_MEMBER,
                    member.place(),
                    member.name(),
                    member.points(),
                    member.band().label(),
                    right.map(Band::label).orElse(""));
        }
    }
}
