package org.prongsai.check.structure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.Findings;
import org.prongsai.markdown.Link;
import org.prongsai.problem.Code;

/** Screen readers list links without the text around them (WCAG 2.2, 2.4.4). An address as text says at least where it leads. */
public final class VagueLinks implements FileRule {
    private static final Pattern VAGUE = Pattern.compile("(?:โปรด|กรุณา|please)?"
            + "(?:(?:คลิก|คลิ๊ก|กด|แตะ|เปิด|ดู|อ่าน|ดาวน์โหลด|ดาวโหลด|โหลด|click|tap|see|read|learn|view|open|download)(?:เพื่อ)?)*"
            + "(?:ลิงก์|ลิงค์|ลิ้งค์|ลิ้งก์|ไฟล์|หน้า|link|file|page|url)?(?:รายละเอียด|ข้อมูล|details?)?"
            + "(?:ที่|ได้ที่|ทาง)?(?:นี่|นี้|ตรงนี้|here|this|ต่อ|more|เพิ่มเติม|ทั้งหมด|all)?(?:เลย|ครับ|ค่ะ|ๆ)*");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.LINK_VAGUE_TEXT);
    }

    @Override
    public void check(FileReading file, Findings findings) {
        for (Link link : file.links()) {
            String words = link.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
            if (VAGUE.matcher(words).matches())
                findings.report(
                        Code.LINK_VAGUE_TEXT, link.place(), link.text().isBlank() ? link.target() : link.text());
        }
    }
}
