package org.prongsai.source.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.model.FileKind;
import org.prongsai.model.Inside;
import org.prongsai.testing.Archive;
import org.prongsai.testing.Pdf;
import org.prongsai.testing.Photo;
import org.prongsai.thai.CitizenIdMention;

/** All ids are made up. */
class InsideReaderTest {
    private static final String TEXT = "(Minutes of a meeting that is made up, no. 1 of 2567)";

    @TempDir
    private Path folder;

    private Inside read(byte[] bytes, FileKind kind) {
        return reading(bytes, kind).get();
    }

    private Supplier<Inside> reading(byte[] bytes, FileKind kind) {
        try {
            Path file = Files.createTempFile(folder, "file", "");
            Files.write(file, bytes);
            return InsideReader.of(file, kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> masked(Inside inside) {
        return inside.citizenIds().stream().map(CitizenIdMention::masked).toList();
    }

    @Test
    void isReadOnceAndOnlyWhenAsked() throws IOException {
        Path file = folder.resolve("a.pdf");
        Supplier<Inside> inside = InsideReader.of(file, FileKind.PDF);
        Files.write(file, Pdf.ofTexts(TEXT));
        Inside first = inside.get();
        Files.delete(file);
        assertThat(inside.get()).isSameAs(first);
        assertThat(first.state()).isEqualTo(Inside.State.OPENED);
    }

    @Test
    void countsPagesAndLettersOfAPdf() {
        assertThat(read(Pdf.ofTexts("(abc 1)", "(x-y)"), FileKind.PDF).pages()).contains(new Inside.Pages(2, 6));
        byte[] scan = Pdf.ofDrawings("", List.of(Pdf.latin("q 500 0 0 700 0 0 cm /Im1 Do Q"), new byte[0]));
        assertThat(read(scan, FileKind.PDF).pages()).contains(new Inside.Pages(2, 0));
    }

    @Test
    void countsTheSameWhetherGlancedAtOrReadInFull() {
        String text = "(Minutes no. 1)";
        Inside glanced = read(Pdf.ofTexts(text), FileKind.PDF);
        Inside full = read(Pdf.ofTexts(text, "(1234 5678 9012 3456)"), FileKind.PDF);
        assertThat(full.pages().orElseThrow().letters())
                .isEqualTo(glanced.pages().orElseThrow().letters() + 16);
    }

    @ParameterizedTest
    @CsvSource({
        "(no 1101400123451), xxxxxxxxx3451",
        "(no 1-1014-00123-45-1), x-xxxx-xxxx3-45-1",
        "(no 1101400) Tj (123451), xxxxxxxxx3451",
        "[(1101) -20 (4001234) 15 (51)] TJ (), xxxxxxxxx3451",
        "(ID card: 1101400123452), xxxxxxxxx3452"
    })
    void findsIdsInAPdf(String shown, String masked) {
        assertThat(masked(read(Pdf.ofTexts(shown), FileKind.PDF))).containsExactly(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(no 1101400123452)",
                "(no 11014001234510)",
                "(1101400)Tj 0 -20 Td (123451)",
                "(e-GP 1101400123451)"
            })
    void leavesOtherNumbersOfAPdfAlone(String shown) {
        assertThat(read(Pdf.ofTexts(shown), FileKind.PDF).citizenIds()).isEmpty();
    }

    @Test
    void readsThaiDigitsByTheMapOfTheFont() {
        String digits = "1 beginbfrange <30> <39> <0E50> endbfrange";
        byte[] map = Pdf.packed("", Pdf.latin("1 begincodespacerange <00> <FF> endcodespacerange " + digits));
        byte[] pdf = Pdf.ofObjects(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                Pdf.packed("", Pdf.latin("BT /F1 12 Tf 20 700 Td (1101400123451) Tj ET")),
                "<< /Type /Font /Subtype /TrueType /BaseFont /Arial /ToUnicode 6 0 R >>",
                map);
        assertThat(masked(read(pdf, FileKind.PDF))).containsExactly("xxxxxxxxx๓๔๕๑");
    }

    @Test
    void readsWhatIsDrawnByForms() {
        byte[] pdf = Pdf.ofObjects(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 6 0 R >> /XObject << /X1 5 0 R >> >> >>",
                Pdf.stream("", Pdf.latin("/X1 Do")),
                Pdf.packed(
                        "/Type /XObject /Subtype /Form /BBox [0 0 595 842]",
                        Pdf.latin("BT /F1 12 Tf 20 700 Td (1101400123451) Tj ET")),
                "<< /Type /Font /Subtype /TrueType /BaseFont /Arial >>");
        assertThat(masked(read(pdf, FileKind.PDF))).containsExactly("xxxxxxxxx3451");
    }

    @Test
    void readsALockedPdfOnlyWhenItOpensWithoutAPassword() throws IOException {
        assertThat(read(locked(""), FileKind.PDF).citizenIds()).hasSize(1);
        assertThat(read(locked("secret"), FileKind.PDF)).isEqualTo(Inside.CLOSED);
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.ofTexts("(no 1101400123451)"))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void tellsAPdfThatCannotBeOpened() {
        assertThat(read(Pdf.latin("%PDF-1.4\n"), FileKind.PDF)).isEqualTo(Inside.BROKEN);
        assertThat(read(Pdf.latin("%PDF-1.7\n" + "no object at all ".repeat(999)), FileKind.PDF))
                .isEqualTo(Inside.BROKEN);
    }

    @Test
    void endsWhereverAFileIsCut() {
        byte[] pdf = Pdf.ofTexts(TEXT, "(1101400123451)");
        byte[] docx = Archive.of("word/document.xml", "<d><p><t>1101400123451</t></p></d>");
        byte[] jpeg = Photo.jpeg(Photo.exif(14, 99));
        for (int i = 8; i < pdf.length; i += 7) read(Arrays.copyOf(pdf, i), FileKind.PDF);
        for (int i = 4; i < docx.length; i += 7) read(Arrays.copyOf(docx, i), FileKind.DOCX);
        for (int i = 3; i < jpeg.length; i++) read(Arrays.copyOf(jpeg, i), FileKind.JPEG);
    }

    @Test
    void endsWhateverByteIsWrong() {
        byte[] pdf = Pdf.ofTexts(TEXT, "(1101400123451)");
        byte[] jpeg = Photo.jpeg(Photo.exif(14, 99));
        for (int i = 0; i < pdf.length; i += 3) read(changed(pdf, i), FileKind.PDF);
        for (int i = 0; i < jpeg.length; i++) read(changed(jpeg, i), FileKind.JPEG);
    }

    private static byte[] changed(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) (changed[at] * 31 + at);
        return changed;
    }

    static Stream<byte[]> bombs() {
        byte[] spaces = new byte[200 << 20];
        Arrays.fill(spaces, (byte) ' ');
        String catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
        String pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
        String page =
                "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> >>";
        byte[] text = Pdf.stream("", Pdf.latin("BT /F1 12 Tf (1101400123451) Tj ET"));
        String font = "<< /Type /Font /Subtype /TrueType /BaseFont /Arial /ToUnicode 6 0 R >>";
        String many = "BT /F1 12 Tf " + "(1101400123451) Tj ".repeat(300_000) + "ET";
        String pair = "/X1 Do ".repeat(64);
        return Stream.of(
                Pdf.ofObjects(catalogue, pages, page, Pdf.packed("", spaces)),
                Pdf.ofObjects(catalogue, pages, page, text, font, Pdf.packed("", spaces)),
                Pdf.ofObjects(
                        catalogue, pages, page, Pdf.packed("", Pdf.latin(many)), font.replace("/ToUnicode 6 0 R", "")),
                Pdf.ofObjects(
                        catalogue,
                        pages,
                        page,
                        Pdf.latin("/X1 Do"),
                        font,
                        Pdf.packed("/Subtype /Form", Pdf.latin(pair))),
                Pdf.ofObjects(catalogue, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2000000000 >>"),
                Pdf.ofObjects(
                        catalogue,
                        pages,
                        page,
                        text,
                        font,
                        Pdf.packed("", Pdf.latin("1 beginbfrange <0000> <FFFFFFF> <0041> endbfrange"))),
                Pdf.ofObjects("<< /Type /Catalog /Pages " + "[".repeat(200_000)));
    }

    /** In a build they would be read one after the other; a test has a minute for all. */
    @ParameterizedTest
    @MethodSource("bombs")
    void isNotHarmedByAPdfThatWasMadeToHarm(byte[] pdf) {
        long start = System.nanoTime();
        Inside inside = read(pdf, FileKind.PDF);
        assertThat(inside.state()).isNotNull();
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(21);
    }

    @ParameterizedTest
    @CsvSource({
        "DOCX, word/document.xml, <w><p><r><t>เลข 1101</t></r><r><t>400123451</t></r></p></w>",
        "DOCX, word/header1.xml, <w><p><t>1101400123451</t></p></w>",
        "DOCX, word/comments.xml, <w><p><t>1101400123451</t></p></w>",
        "DOCX, word/document.xml, <w><p><del><delText>1101400123451</delText></del></p></w>",
        "PPTX, ppt/slides/slide2.xml, <s><p><r><t>1101400123451</t></r></p></s>",
        "XLSX, xl/sharedStrings.xml, <sst><si><t>1-1014-00123-45-1</t></si></sst>",
        "XLSX, xl/worksheets/sheet1.xml, <sheet><c t='n'><v>1101400123451</v></c></sheet>",
        "XLSX, xl/worksheets/sheet1.xml, <sheet><c><v>1.101400123451E12</v></c></sheet>",
        "XLSX, xl/worksheets/sheet9.xml, <sheet><c t='inlineStr'><is><t>๑๑๐๑๔๐๐๑๒๓๔๕๑</t></is></c></sheet>",
        "ODT, content.xml, <o><p>เลข <span>1101400123451</span></p></o>",
        "ODS, content.xml, <o><cell><p>1101400123451</p></cell></o>"
    })
    void findsIdsInOfficeFiles(FileKind kind, String part, String content) {
        Inside inside = read(Archive.of(part, content), kind);
        assertThat(inside.citizenIds()).hasSize(1);
        assertThat(masked(inside).get(0))
                .endsWith(content.contains("๑") ? "๓๔๕๑" : content.contains("-45-") ? "3-45-1" : "3451");
    }

    @ParameterizedTest
    @CsvSource({
        "XLSX, xl/worksheets/sheet1.xml, <sheet><c t='s'><v>1101400123451</v></c></sheet>",
        "XLSX, xl/worksheets/sheet1.xml, <sheet><c><v>1101400123452</v></c></sheet>",
        "XLSX, xl/worksheets/sheet1.xml, <sheet><c><v>110140</v></c><c><v>0123451</v></c></sheet>",
        "DOCX, word/styles.xml, <w><p><t>1101400123451</t></p></w>",
        "DOCX, word/document.xml, <w><p><t>110140</t></p><p><t>0123451</t></p></w>",
        "DOCX, word/media/1101400123451.xml, <w><t>1101400123451</t></w>"
    })
    void leavesTheRestOfOfficeFilesAlone(FileKind kind, String part, String content) {
        assertThat(read(Archive.of(part, content), kind)).isEqualTo(Inside.NOTHING);
    }

    @Test
    void doesNotUnfoldEntitiesNorReadOtherFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "1101400123451");
        StringBuilder laughs =
                new StringBuilder("<!DOCTYPE w [<!ENTITY x SYSTEM '" + secret.toUri() + "'><!ENTITY l0 'lol'>");
        for (int i = 1; i < 12; i++)
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(20))
                    .append("'>");
        String bomb = laughs + "]><w><p><t>&x;</t></p><p><t>&l11;</t></p></w>";
        assertThat(read(Archive.of("word/document.xml", bomb), FileKind.DOCX)).isEqualTo(Inside.NOTHING);
    }

    @Test
    void unpacksNoMoreThanItsLimit() {
        byte[] bomb = new Archive()
                .with("word/document.xml", "<w><p><t>1101400123451</t></p></w>")
                .with("word/footnotes.xml", "<w>".getBytes(StandardCharsets.UTF_8), 1)
                .with("word/endnotes.xml", " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8), 200)
                .bytes();
        assertThat(bomb.length).isLessThan(2 << 20);
        assertThat(read(bomb, FileKind.DOCX).citizenIds()).hasSize(1);
    }

    @Test
    void tellsAnArchiveThatCannotBeOpened() {
        assertThat(read(Pdf.latin("PK\3\4 and then nothing"), FileKind.XLSX)).isEqualTo(Inside.BROKEN);
    }

    @Test
    void findsIdsInCsvOfBothEncodings() {
        String csv = "ชื่อ,เลขประจำตัวประชาชน\nสมมุติ,๑๑๐๑๔๐๐๑๒๓๔๕๑\n";
        assertThat(read(("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8), FileKind.CSV)
                        .citizenIds())
                .hasSize(1);
        assertThat(read(csv.getBytes(Charset.forName("x-windows-874")), FileKind.CSV)
                        .citizenIds())
                .hasSize(1);
        assertThat(read("a,1101400123451,b\n".getBytes(StandardCharsets.UTF_8), FileKind.CSV)
                        .citizenIds())
                .hasSize(1);
        assertThat(read("a,1101400,123451\n".getBytes(StandardCharsets.UTF_8), FileKind.CSV))
                .isEqualTo(Inside.NOTHING);
    }

    @Test
    void tellsWhereAPhotographWasTaken() {
        byte[] exif = Photo.exif(14, 99);
        Optional<Inside.Coordinates> place = Optional.of(new Inside.Coordinates(14, 99));
        assertThat(read(Photo.jpeg(exif), FileKind.JPEG).taken()).isEqualTo(place);
        assertThat(read(Photo.png(exif), FileKind.PNG).taken()).isEqualTo(place);
        assertThat(read(Photo.webp(exif), FileKind.WEBP).taken()).isEqualTo(place);
        assertThat(read(Photo.jpeg(Photo.exif(0, 0)), FileKind.JPEG).taken()).isEmpty();
        assertThat(read(Photo.jpeg(Photo.exif(140, 99)), FileKind.JPEG).taken()).isEmpty();
        assertThat(read(Photo.jpeg(new byte[0]), FileKind.JPEG)).isEqualTo(Inside.NOTHING);
    }

    @Test
    void findsIdsInTheWordsOfAPhotograph() {
        assertThat(masked(read(Photo.jpeg(Photo.exif("no 1101400123451")), FileKind.JPEG)))
                .containsExactly("xxxxxxxxx3451");
    }

    @Test
    void doesNotMindHowLargeAPictureSaysItIs() {
        byte[] png = Photo.png(Photo.exif(14, 99));
        for (int i = 16; i < 24; i++) png[i] = 0x7F;
        assertThat(read(png, FileKind.PNG).taken()).isPresent();
    }
}
