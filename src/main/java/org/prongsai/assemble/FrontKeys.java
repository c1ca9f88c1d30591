package org.prongsai.assemble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.source.FrontMatter;
import org.prongsai.source.Manuscript;

/** Which keys mean something above which text. One that means nothing would be ignored, so it is refused. */
final class FrontKeys {
    private static final Set<String> ALL =
            Set.of("title", "summary", "date", "order", "items", "aliases", "draft", "numerals", "extra");
    private static final List<String> MEMO =
            List.of("kind", "crest", "office", "number", "subject", "to", "labels", "closing");
    private static final List<String> REPORT = List.of("kind", "cover", "running", "closing");
    private static final List<String> APPENDIX = List.of("measure", "files");

    private final Problems problems;

    FrontKeys(Problems problems) {
        this.problems = problems;
    }

    /** A page of {@code pages/}, the introduction of the site or of a year. */
    void checkPage(Manuscript.Text text) {
        check(text, List.of());
    }

    void checkAppendix(Manuscript.Text text) {
        check(text, APPENDIX);
    }

    /** A memo or report. Keys of the other kind mean that the kind is wrong, which is told once. */
    void checkDocument(Manuscript.Text text) {
        boolean memo =
                text.front().kind().map(kind -> kind == FrontMatter.Kind.MEMO).orElse(false);
        boolean unreadable = text.front().kind().isEmpty() && text.keys().containsKey("kind");
        if (unreadable) return;
        List<String> other = memo ? REPORT : MEMO;
        boolean told = false;
        for (Map.Entry<String, Place> key : wrong(text, memo ? MEMO : REPORT).entrySet()) {
            boolean ofOther = other.contains(key.getKey());
            if (!ofOther || !told) problems.report(Code.DOCUMENT_WRONG_KEY, key.getValue(), key.getKey());
            told |= ofOther;
        }
    }

    private void check(Manuscript.Text text, List<String> own) {
        wrong(text, own).forEach((key, place) -> problems.report(Code.DOCUMENT_WRONG_KEY, place, key));
    }

    /** Keys that mean nothing here; one that is unknown anywhere has been reported. */
    private static Map<String, Place> wrong(Manuscript.Text text, List<String> own) {
        Map<String, Place> wrong = new LinkedHashMap<>();
        text.keys().forEach((key, place) -> {
            if (!ALL.contains(key) && !own.contains(key) && FrontMatter.isKey(key)) wrong.put(key, place);
        });
        return wrong;
    }
}
