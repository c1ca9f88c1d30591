package org.prongsai.check.privacy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.markdown.Image;
import org.prongsai.model.Appendix;
import org.prongsai.model.MediaFile;
import org.prongsai.problem.Code;

/** The picture of a signature can be copied below any paper; a paper that is published says (ลงชื่อ) in its place. */
public final class SignatureImages implements FileRule, RecordRule {
    private static final Pattern SIGNATURE = Pattern.compile(
            "ลายเซ็น|ลายมือชื่อ|เซ็นชื่อ|(?<![a-z])(?:signatures?(?![a-z])|sign[-_ ](?!board|post|language|up|in|off))",
            Pattern.CASE_INSENSITIVE);

    /** Signatures that are not to be seen, and people who are seen signing. */
    private static final Pattern NONE =
            Pattern.compile("(?:ไม่มี|ไม่ปรากฏ|ไม่แสดง|ปกปิด|ปิด|ลบ|งด)(?:ภาพ)?(?:ลาย|การเซ็น|เซ็น)"
                    + "|(?:กำลัง|ร่วม|ขณะ|พิธี|ผู้|เจ้าหน้าที่|ประชาชน).{0,30}(?:ลง\\h?ลายมือชื่อ|เซ็นชื่อ|ลงลายเซ็น)");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.PRIVACY_SIGNATURE_IMAGE);
    }

    @Override
    public void check(FileReading file, Findings findings) {
        file.pictures().forEach(image -> image(image, findings));
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (MediaFile file : survey.files()) {
            boolean named = file.kind().isPicture() && says(file.name());
            if (named) findings.report(Code.PRIVACY_SIGNATURE_IMAGE, file.source(), file.name());
        }
        survey.photos().forEach(photo -> photo(photo, findings));
    }

    private static void image(Image image, Findings findings) {
        words(image.alt(), image.title())
                .ifPresent(said -> findings.report(Code.PRIVACY_SIGNATURE_IMAGE, image.place(), said));
    }

    private static void photo(Appendix.Photo photo, Findings findings) {
        words(photo.alt(), photo.caption())
                .ifPresent(said -> findings.report(Code.PRIVACY_SIGNATURE_IMAGE, photo.place(), said));
    }

    private static Optional<String> words(String alt, Optional<String> caption) {
        return Stream.concat(Stream.of(alt), caption.stream())
                .filter(SignatureImages::says)
                .findFirst();
    }

    private static boolean says(String words) {
        return SIGNATURE.matcher(words).find() && !NONE.matcher(words).find();
    }
}
