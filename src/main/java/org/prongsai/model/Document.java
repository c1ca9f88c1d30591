package org.prongsai.model;

import java.util.List;
import java.util.Optional;
import org.prongsai.problem.Place;

/** A document of a fiscal year. */
public sealed interface Document {
    PageHead head();

    Prose body();

    /** Signatures, comments and stamps at its end, in the order of the original. */
    List<Closing> closing();

    /**
     * An official memo (บันทึกข้อความ).
     *
     * @param office ส่วนราชการ
     * @param number ที่, with its prefix; without a running number where the original has none
     * @param date วันที่
     * @param subject เรื่อง
     * @param to เรียน
     * @param crest what is to be said of the crest at its head
     */
    record Memo(
            PageHead head,
            Optional<String> crest,
            MemoLabels labels,
            Written office,
            Written number,
            WrittenDate date,
            Written subject,
            Written to,
            Prose body,
            List<Closing> closing)
            implements Document {
        public Memo {
            closing = List.copyOf(closing);
        }
    }

    /**
     * A report, announcement or any other document.
     *
     * @param cover blocks of lines, as on its cover; empty when it has none
     * @param running the line that the original prints at the foot of its pages
     */
    record Report(PageHead head, List<List<String>> cover, Prose body, List<Closing> closing, Optional<String> running)
            implements Document {
        public Report {
            cover = cover.stream().map(List::copyOf).toList();
            closing = List.copyOf(closing);
        }
    }

    /** What is printed before the fields of a memo. */
    record MemoLabels(String office, String number, String date, String subject, String to) {}

    /** What stands at the end of a document. */
    sealed interface Closing {
        Place place();
    }

    /**
     * A signature.
     *
     * @param sign what is printed for the signature itself, e.g. {@code (ลงชื่อ)}; may be empty
     * @param lost what the original has there and this text has not, such as the signature's image
     * @param lines the name in brackets, positions, and for whom he or she acts, as printed and in that order
     */
    record Signature(String sign, Optional<String> lost, List<String> lines, Place place) implements Closing {
        public Signature {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An officer's comment.
     *
     * @param label as printed, e.g. {@code ความเห็นปลัด}
     * @param text what was written; may be empty
     * @param blankLines dotted lines that nobody has written on
     */
    record Comment(String label, String text, int blankLines, Optional<Signature> signature, Place place)
            implements Closing {}

    /** Dates and initials that stand beside signatures. */
    record Stamps(List<String> lines, Place place) implements Closing {
        public Stamps {
            lines = List.copyOf(lines);
        }
    }

    /** A line of text, such as the date above a signature. */
    record ClosingLine(String text, Place place) implements Closing {}
}
