package org.prongsai.check.memo;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Document;
import org.prongsai.problem.Code;

/** Below a signature stands the name in brackets, then the post (แบบที่ 29 of the rules on correspondence). */
public final class SignatureLayout implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.MEMO_POSITION_BEFORE_NAME);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        survey.years().stream()
                .flatMap(year -> year.documents().stream())
                .flatMap(document -> document.closing().stream())
                .flatMap(closing -> closing instanceof Document.Comment comment
                        ? comment.signature().stream()
                        : closing instanceof Document.Signature signature ? Stream.of(signature) : Stream.empty())
                .forEach(signature -> layout(signature, findings));
    }

    private static void layout(Document.Signature signature, Findings findings) {
        List<String> lines = signature.lines().stream().map(String::strip).toList();
        boolean nameLater = lines.size() > 1
                && !lines.get(0).startsWith("(")
                && lines.stream().skip(1).anyMatch(line -> line.startsWith("(") && line.endsWith(")"));
        if (nameLater) findings.report(Code.MEMO_POSITION_BEFORE_NAME, signature.place(), lines.get(0));
    }
}
