package org.prongsai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;
import org.prongsai.testing.Photo;
import org.prongsai.testing.SmallSite;

/** All numbers, addresses and people are made up. */
class PrivacyRulesTest {
    @TempDir
    private Path folder;

    private SmallSite page(String markdown) {
        return SmallSite.in(folder, "  telephone: 0 3450 0000, 081-000-0000\n  email: Saraban.tua@gmail.com\n")
                .withPage("pages/a.md", markdown);
    }

    @ParameterizedTest
    @CsvSource({
        "นายสมมุติ ดี เลขประจำตัวประชาชน 1-1014-00123-45-1, ERROR",
        "นายสมมุติ ดี 1101400123451, ERROR",
        "เลขประจำตัวประชาชน ๑-๑๐๑๔-๐๐๑๒๓-๔๕-๒, WARNING"
    })
    void citizenIds(String text, Severity severity) {
        List<Problem> found = page(text).check("privacy/citizen-id");
        assertThat(found).extracting(Problem::severity).containsExactly(severity);
        assertThat(found.get(0).details()).allMatch(detail -> detail.matches("[^0-9๐-๙]*[0-9๐-๙](-?[0-9๐-๙]){3}"));
        assertThat(found.get(0).correction()).isEmpty();
    }

    @Test
    void manyIdsOfAFileAreOneFinding() {
        StringBuilder list = new StringBuilder("ชื่อ,เลข\n");
        List.of("1101400123451", "1234567890121", "3100600445635", "8999999999996")
                .forEach(id -> list.append("ก,").append(id).append("\n"));
        SmallSite site = page("[รายชื่อ](a.csv)").with("pages/a.csv", list.toString());
        List<Problem> found = site.check("privacy/");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place().file()).isEqualTo("content/pages/a.csv");
        assertThat(found.get(0).details())
                .containsExactly("xxxxxxxxx3451, xxxxxxxxx0121, xxxxxxxxx5635, … (4)", "x-xxxx-xxxx3-45-1");
    }

    @Test
    void whatIsNotPublishedIsNotRead() {
        SmallSite site = page("ไม่มีลิงก์").with("pages/a.csv", "1101400123451\n");
        assertThat(site.check("privacy/", "file/"))
                .extracting(problem -> problem.code().id())
                .containsExactly("file/unused");
    }

    @ParameterizedTest
    @CsvSource({
        "'โทร. 081-234-5678', 081-234-5678",
        "'โทร 0812345678', 0812345678",
        "'08-1234-5678', 08-1234-5678",
        "'09 1234 5678', 09 1234 5678",
        "'๐๖๑ ๒๓๔ ๕๖๗๘', ๐๖๑ ๒๓๔ ๕๖๗๘",
        "'มือถือ ๐๘-๑๒๓๔-๕๖๗๘', ๐๘-๑๒๓๔-๕๖๗๘",
        "'+66 81 234 5678', +66 81 234 5678",
        "'+66812345678', +66812345678",
        "'นายสมมุติ(0812345678)', 0812345678",
        "'สำนักงานปลัด นายสมมุติ ดี 081-2345678', 081-2345678",
        "'089 – 123 – 4567', 089 – 123 – 4567"
    })
    void phones(String text, String quoted) {
        assertThat(page(text).quotes("privacy/phone")).containsExactly(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "โทร. 081-000-0000",
                "โทร. ๐๘๑ ๐๐๐ ๐๐๐๐",
                "+66 81 000 0000",
                "โทรสาร 081-234-5678",
                "สายด่วน 081-234-5678",
                "สายตรงนายก โทร. 081-234-5678",
                "โทรศัพท์หน่วยงาน: 081-234-5678",
                "โทรศัพท์ 0 3451 2345",
                "โทร. 034-512345",
                "โทร. 02-123-4567",
                "เลขที่ 0812345678",
                "รหัส 0812345678",
                "บัญชีออมทรัพย์ 0812345678",
                "10812345678",
                "0812345678901",
                "081-xxx-5678",
                "https://example.go.th/0812345678",
                "`0812345678`",
                "ที่ ตย 0812/3456 ลงวันที่ 08 มกราคม 2567",
                "08.30 - 16.30 น.",
                "0.612345678"
            })
    void noPhones(String text) {
        assertThat(page(text).quotes("privacy/phone")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'โอนเข้าบัญชี 123-4-56789-0 ชื่อบัญชี นายสมมุติ ดี', 123-4-56789-0",
        "'๑๒๓-๔-๕๖๗๘๙-๐', ๑๒๓-๔-๕๖๗๘๙-๐",
        "'บัญชีเลขที่ 1234567890', 1234567890",
        "'เลขที่บัญชี 020123456789', 020123456789",
        "'บัญชีธนาคารสมมุติ สาขาตัวอย่าง เลขที่ 1234567890', 1234567890"
    })
    void bankAccounts(String text, String quoted) {
        assertThat(page(text).quotes("privacy/bank-account")).containsExactly(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ชื่อบัญชี องค์การบริหารส่วนตำบลตัวอย่าง เลขที่บัญชี 123-4-56789-0",
                "บัญชีนวัตกรรมไทย 1234567890",
                "บัญชีแนบท้าย 12 หน้า",
                "ทะเบียน 1234567890",
                "รหัสครุภัณฑ์ 416-60-0001",
                "123-4-56789-01"
            })
    void noBankAccounts(String text) {
        assertThat(page(text).quotes("privacy/bank-account")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ส่งที่ somsommut@gmail.com ได้, somsommut@gmail.com",
        "som_sommut@hotmail.co.th, som_sommut@hotmail.co.th",
        "<som@YAHOO.com>, som@YAHOO.com",
        "[ส่งอีเมล](mailto:som@outlook.com?subject=x), som@outlook.com",
        "[som@icloud.com](mailto:som@icloud.com), som@icloud.com"
    })
    void emails(String text, String quoted) {
        List<Problem> found = page(text).check("privacy/email");
        assertThat(found).extracting(problem -> problem.details().get(0)).containsExactly(quoted);
        assertThat(found.get(0).severity()).isEqualTo(Severity.NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saraban.tua@gmail.com",
                "[ส่งอีเมล](mailto:saraban.tua@gmail.com)",
                "info@example.go.th",
                "info@gmail.example.go.th",
                "info@gmail.com.example.go.th",
                "เฟซบุ๊ก @gmail.com"
            })
    void noEmails(String text) {
        assertThat(page(text).quotes("privacy/email")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, ลายเซ็นนายก, ลายเซ็นนายก",
        "a.png, ลายมือชื่อผู้อำนวยการ, ลายมือชื่อผู้อำนวยการ",
        "a.png, Signature of the mayor, Signature of the mayor",
        "sign-mayor.png, นายกองค์การบริหารส่วนตำบล, sign-mayor.png",
        "mayor_signature.png, นายกองค์การบริหารส่วนตำบล, mayor_signature.png"
    })
    void signatures(String file, String alt, String quoted) {
        SmallSite site = page("![" + alt + "](" + file + ")").with("pages/" + file, Photo.png(new byte[0]));
        assertThat(site.quotes("privacy/signature-image")).containsExactly(quoted);
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, หนังสือที่ไม่มีลายมือชื่อ",
        "a.png, เจ้าหน้าที่กำลังลงลายมือชื่อเข้าประชุม",
        "a.png, ผู้เข้าร่วมพิธีเซ็นชื่อในสมุด",
        "a.png, พิธีลงนามบันทึกข้อตกลง",
        "sign-board.png, ป้ายประกาศ",
        "design-1.png, แบบแปลน"
    })
    void noSignatures(String file, String alt) {
        SmallSite site = page("![" + alt + "](" + file + ")").with("pages/" + file, Photo.png(new byte[0]));
        assertThat(site.quotes("privacy/signature-image")).isEmpty();
    }

    @Test
    void photographsThatTellWhereTheyWereTaken() {
        SmallSite site = page("![ผู้เข้าอบรมฟังวิทยากร](a.jpg) ![ผู้เข้าอบรมจับกลุ่ม](b.jpg)")
                .with("pages/a.jpg", Photo.jpeg(Photo.exif(14, 99)))
                .with("pages/b.jpg", Photo.jpeg(Photo.exif(0, 0)));
        List<Problem> found = site.check("privacy/");
        assertThat(found).extracting(Problem::details).containsExactly(List.of("a.jpg", "14.00, 99.00"));
    }

    @Test
    void noMessageAndNoQuotedLineHasAWholeId() {
        page("นายสมมุติ ดี 1-1014-00123-45-1 โทร. 0812345678\n");
        String printed = org.prongsai.cli.CommandLine.run("check", folder).err(folder);
        printed += org.prongsai.cli.CommandLine.run("check", folder).out();
        assertThat(printed).contains("privacy/citizen-id", "x-xxxx-xxxx3-45-1").doesNotContain("1014-0012");
    }
}
