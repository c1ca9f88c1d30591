package org.prongsai.check.structure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Document;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;

/** What the original has and this record has not, as its author says: it should be put back. */
public final class LostParts implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.STRUCTURE_LOST_PART);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (YearRecord year : survey.years()) {
            for (Document document : year.documents()) {
                document.body()
                        .document()
                        .lost()
                        .forEach(lost -> findings.report(Code.STRUCTURE_LOST_PART, lost.place(), lost.title()));
                signatures(document)
                        .forEach(signature -> signature
                                .lost()
                                .ifPresent(lost -> findings.report(Code.STRUCTURE_LOST_PART, signature.place(), lost)));
            }
            year.appendices()
                    .forEach(appendix -> appendix.body()
                            .document()
                            .lost()
                            .forEach(lost -> findings.report(Code.STRUCTURE_LOST_PART, lost.place(), lost.title())));
        }
    }

    private static Stream<Document.Signature> signatures(Document document) {
        return document.closing().stream().flatMap(closing -> {
            if (closing instanceof Document.Signature signature) return Stream.of(signature);
            Optional<Document.Signature> below =
                    closing instanceof Document.Comment comment ? comment.signature() : Optional.empty();
            return below.stream();
        });
    }
}
