package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Document;
import org.prongsai.model.PageHead;
import org.prongsai.model.Prose;
import org.prongsai.model.Written;
import org.prongsai.model.WrittenDate;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.source.FrontMatter;
import org.prongsai.source.Manuscript;
import org.prongsai.thai.Numerals;

/** Puts documents together: a memo's form, a report's cover, and what stands at the end of both. */
final class DocumentAssembler {
    /** More than a page of the original has. */
    private static final int MOST_BLANK_LINES = 40;

    private final Problems problems;

    DocumentAssembler(Problems problems) {
        this.problems = problems;
    }

    /** @param numerals of the document */
    Document assemble(Manuscript.Text text, PageHead head, Prose body, Numerals numerals) {
        FrontMatter front = text.front();
        Map<String, Place> keys = text.keys();
        Place start = front.title().place();
        front.closing().forEach(entry -> checkKind(entry, keys.getOrDefault("closing", start)));
        List<Document.Closing> closing = front.closing().stream()
                .flatMap(entry -> closing(entry, numerals).stream())
                .toList();
        boolean memo = front.kind().map(kind -> kind == FrontMatter.Kind.MEMO).orElse(false);
        return memo ? memo(text, head, body, closing, numerals) : report(front, head, body, closing, numerals);
    }

    private Document memo(
            Manuscript.Text text, PageHead head, Prose body, List<Document.Closing> closing, Numerals numerals) {
        FrontMatter front = text.front();
        Written absent = new Written("", front.title().origin());
        return new Document.Memo(
                head,
                front.crest().map(crest -> numerals.ofText(crest.text())),
                labels(front.labels()),
                needed(front.office(), "office", text, numerals).orElse(absent),
                needed(front.number(), "number", text, numerals).orElse(absent),
                date(text, numerals).orElse(new WrittenDate(absent, Optional.empty())),
                needed(front.subject(), "subject", text, numerals).orElse(absent),
                needed(front.to(), "to", text, numerals).orElse(absent),
                body,
                closing);
    }

    /** As on the form (แบบที่ ๒๙ of the Prime Minister's Office rules on correspondence), or as the original has them. */
    private static Document.MemoLabels labels(Optional<FrontMatter.Labels> own) {
        return new Document.MemoLabels(
                label(own.flatMap(FrontMatter.Labels::office), "ส่วนราชการ"),
                label(own.flatMap(FrontMatter.Labels::number), "ที่"),
                label(own.flatMap(FrontMatter.Labels::date), "วันที่"),
                label(own.flatMap(FrontMatter.Labels::subject), "เรื่อง"),
                label(own.flatMap(FrontMatter.Labels::to), "เรียน"));
    }

    private static String label(Optional<Written> own, String form) {
        return own.map(Written::text).orElse(form);
    }

    private Optional<WrittenDate> date(Manuscript.Text text, Numerals numerals) {
        if (text.front().date().isEmpty()) reportMissing("date", text);
        return text.front().date().map(date -> new WrittenDate(converted(date.written(), numerals), date.date()));
    }

    private Optional<Written> needed(Optional<Written> field, String key, Manuscript.Text text, Numerals numerals) {
        if (field.map(written -> written.text().isBlank()).orElse(true)) reportMissing(key, text);
        return field.map(written -> converted(written, numerals));
    }

    /** At the key, when it is there without a value. */
    private void reportMissing(String key, Manuscript.Text text) {
        Place place = text.keys().getOrDefault(key, text.front().title().place());
        problems.report(Code.YAML_MISSING_KEY, place, key);
    }

    private static Written converted(Written written, Numerals numerals) {
        return new Written(numerals.ofText(written.text()), written.origin());
    }

    private Document report(
            FrontMatter front, PageHead head, Prose body, List<Document.Closing> closing, Numerals numerals) {
        return new Document.Report(
                head,
                front.cover()
                        .map(cover -> blocks(numerals.ofText(cover.text())))
                        .orElse(List.of()),
                body,
                closing,
                front.running().map(line -> numerals.ofText(line.text())));
    }

    /** Lines by the blank lines between them. */
    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = new ArrayList<>();
        for (String block : text.strip().split("\\n\\s*\\n"))
            blocks.add(block.lines().map(String::strip).toList());
        return blocks;
    }

    private int blankLines(FrontMatter.Comment comment) {
        int lines = comment.blankLines().orElse(0);
        if (lines <= MOST_BLANK_LINES) return lines;
        problems.report(
                Code.NUMBER_OUT_OF_RANGE,
                comment.label().place(),
                Integer.toString(lines),
                "0",
                Integer.toString(MOST_BLANK_LINES));
        return 0;
    }

    /** An entry is one of four things. */
    private void checkKind(FrontMatter.Closing entry, Place place) {
        long kinds = Stream.of(
                        entry.signature().isPresent(),
                        entry.comment().isPresent(),
                        entry.line().isPresent(),
                        !entry.stamps().isEmpty())
                .filter(present -> present)
                .count();
        if (kinds != 1) problems.report(Code.DOCUMENT_CLOSING_KIND, place);
    }

    private Optional<Document.Closing> closing(FrontMatter.Closing entry, Numerals numerals) {
        if (entry.signature().isPresent()) {
            return Optional.of(signature(entry.signature().get(), numerals));
        }
        if (entry.comment().isPresent()) {
            FrontMatter.Comment comment = entry.comment().get();
            return Optional.of(new Document.Comment(
                    numerals.ofText(comment.label().text()),
                    comment.text().map(text -> numerals.ofText(text.text())).orElse(""),
                    blankLines(comment),
                    comment.signature().map(signature -> signature(signature, numerals)),
                    comment.label().place()));
        }
        if (entry.line().isPresent()) {
            Written line = entry.line().get();
            return Optional.of(new Document.ClosingLine(numerals.ofText(line.text()), line.place()));
        }
        if (entry.stamps().isEmpty()) return Optional.empty();
        List<String> stamps = entry.stamps().stream()
                .map(stamp -> numerals.ofText(stamp.text()))
                .toList();
        return Optional.of(new Document.Stamps(stamps, entry.stamps().get(0).place()));
    }

    private static Document.Signature signature(FrontMatter.Signature signature, Numerals numerals) {
        Place place = signature.lines().stream().map(Written::place).findFirst().orElse(Place.ofFile(""));
        return new Document.Signature(
                signature.sign().map(sign -> numerals.ofText(sign.text())).orElse(""),
                signature.lost().map(lost -> numerals.ofText(lost.text())),
                signature.lines().stream()
                        .map(line -> numerals.ofText(line.text()))
                        .toList(),
                place);
    }
}
