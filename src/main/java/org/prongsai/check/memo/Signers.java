package org.prongsai.check.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Document;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;
import org.prongsai.thai.BuddhistDate;
import org.prongsai.thai.CanonicalText;
import org.prongsai.thai.DateMention;
import org.prongsai.thai.DateReading;

/** Nobody reports to the post for which he or she acts, and a post has one substitute on a day. */
public final class Signers implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.MEMO_SELF_ADDRESSED, Code.MEMO_TWO_CAPACITIES);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (YearRecord year : survey.years()) {
            year.documents().stream()
                    .filter(Document.Memo.class::isInstance)
                    .forEach(memo -> addressee((Document.Memo) memo, findings));
            capacities(year, findings);
        }
    }

    /** Comments come from others; the signature of the memo itself is that of its sender. */
    private static void addressee(Document.Memo memo, Findings findings) {
        String to = CanonicalText.of(memo.to().text()).replace(" ", "");
        memo.closing().stream()
                .filter(Document.Signature.class::isInstance)
                .map(Document.Signature.class::cast)
                .findFirst()
                .flatMap(Acting::in)
                .filter(acting -> acting.post().equals(to))
                .ifPresent(acting -> findings.report(
                        Code.MEMO_SELF_ADDRESSED,
                        acting.signature().place(),
                        acting.words(),
                        memo.to().text().strip()));
    }

    /** Somebody who acts, and the day of the paper. */
    private record OnDay(BuddhistDate day, Acting acting) {}

    private static void capacities(YearRecord year, Findings findings) {
        List<OnDay> acting = new ArrayList<>();
        for (Document document : year.documents()) {
            Optional<BuddhistDate> day = dateOf(document);
            day.ifPresent(date -> signatures(document)
                    .flatMap(signature -> Acting.in(signature).stream())
                    .forEach(found -> acting.add(new OnDay(date, found))));
        }
        for (int i = 0; i < acting.size(); i++) {
            for (int j = i + 1; j < acting.size(); j++) compare(acting.get(i), acting.get(j), findings);
        }
    }

    private static void compare(OnDay one, OnDay other, Findings findings) {
        boolean conflict = one.day().equals(other.day())
                && one.acting().post().equals(other.acting().post())
                && !one.acting().capacity().equals(other.acting().capacity());
        if (!conflict) return;
        findings.report(
                Code.MEMO_TWO_CAPACITIES,
                other.acting().signature().place(),
                one.day().toThai(),
                one.acting().words(),
                other.acting().words());
    }

    private static Stream<Document.Signature> signatures(Document document) {
        return document.closing().stream().flatMap(closing -> {
            if (closing instanceof Document.Signature signature) return Stream.of(signature);
            return closing instanceof Document.Comment comment ? comment.signature().stream() : Stream.empty();
        });
    }

    /** The date of a memo's head or a page's, or else the day that its closing names. */
    private static Optional<BuddhistDate> dateOf(Document document) {
        Optional<BuddhistDate> stated = document instanceof Document.Memo memo
                ? memo.date().date()
                : document.head().date().flatMap(date -> date.date());
        return stated.or(() -> document.closing().stream()
                .filter(Document.ClosingLine.class::isInstance)
                .map(closing -> ((Document.ClosingLine) closing).text())
                .flatMap(line -> Stream.concat(
                        DateReading.of(line).existing().stream(),
                        DateMention.in(line).stream().flatMap(mention -> mention.reading().existing().stream())))
                .findFirst());
    }
}
