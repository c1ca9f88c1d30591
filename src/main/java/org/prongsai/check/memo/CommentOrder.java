package org.prongsai.check.memo;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Document;
import org.prongsai.problem.Code;

/** Comments go up the chain of command, one from each: head of the unit, clerk, mayor. */
public final class CommentOrder implements RecordRule {
    private static final List<Pattern> CHAIN = List.of(
            Pattern.compile("หัวหน้า|ผู้อำนวยการ|ผอ\\."),
            Pattern.compile("รองปลัด"),
            Pattern.compile("ปลัด"),
            Pattern.compile("รองนายก"),
            Pattern.compile("นายก"));

    @Override
    public Set<Code> codes() {
        return Set.of(Code.MEMO_COMMENT_ORDER);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        survey.years().stream()
                .flatMap(year -> year.documents().stream())
                .filter(Document.Memo.class::isInstance)
                .forEach(memo -> order(memo, findings));
    }

    private static void order(Document memo, Findings findings) {
        int highest = -1;
        String above = "";
        for (Document.Closing closing : memo.closing()) {
            if (!(closing instanceof Document.Comment comment)) continue;
            int rank = rank(comment.label());
            if (rank < 0) continue;
            if (rank <= highest) {
                findings.report(Code.MEMO_COMMENT_ORDER, comment.place(), label(comment.label()), label(above));
            } else {
                highest = rank;
                above = comment.label();
            }
        }
    }

    private static String label(String typed) {
        return typed.replaceFirst("^[-–\\s]+", "").strip();
    }

    /** The first that names the officer; หัวหน้าสำนักปลัด is a head of unit. */
    private static int rank(String label) {
        for (int i = 0; i < CHAIN.size(); i++) if (CHAIN.get(i).matcher(label).find()) return i;
        return -1;
    }
}
