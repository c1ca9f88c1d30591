package org.prongsai.check.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.markdown.Image;
import org.prongsai.model.Appendix;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;

/** Who cannot see a picture knows it by these words only (WCAG 2.2, 1.1.1); a file's name or "picture 1" tells nothing. */
public final class VagueAlts implements FileRule, RecordRule {
    private static final Pattern VAGUE =
            Pattern.compile("(?:(?:ภาพ|รูป|รูปภาพ)(?:ถ่าย|ประกอบ|กิจกรรม|ตัวอย่าง|ที่|หน้าปก)?(?:กิจกรรม|ที่)?"
                    + "|กราฟ|แผนภูมิ|แผนผัง|ตาราง|โลโก้|ปก|กิจกรรม"
                    + "|images?|img|photos?|pictures?|pics?|figures?|screenshots?|scans?|charts?|logo|dsc[nf]?|pxl|untitled|line ?album|received)"
                    + "[\\h_#.(-]*[0-9๐-๙\\h_.:()-]*");

    /** Names that cameras and programs give: {@code 20240101_093000}, {@code 5f3a9c…}. */
    private static final Pattern GIVEN = Pattern.compile(
            "[0-9_\\h.-]+|[0-9a-f]{8}[0-9a-f-]{8,}|[a-z]{0,5}[_-]{0,2}[0-9]{4,}[0-9_-]*(?:[_-][a-z0-9]+)*");

    private static final Pattern EXTENSION = Pattern.compile("\\.(?:jpe?g|png|gif|webp)$");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.IMAGE_VAGUE_ALT);
    }

    @Override
    public void check(FileReading file, Findings findings) {
        for (Image image : file.pictures()) {
            String name = image.target().substring(image.target().lastIndexOf('/') + 1);
            check(image.alt(), name, image.place(), findings);
        }
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (Appendix.Photo photo : survey.photos())
            check(photo.alt(), photo.file().name(), photo.place(), findings);
    }

    private static void check(String alt, String file, Place place, Findings findings) {
        if (alt.isBlank()) return;
        String words = bare(alt);
        boolean vague = words.equals(bare(file))
                || VAGUE.matcher(words).matches()
                || GIVEN.matcher(words).matches();
        if (vague) findings.report(Code.IMAGE_VAGUE_ALT, place, alt);
    }

    private static String bare(String name) {
        return EXTENSION.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
