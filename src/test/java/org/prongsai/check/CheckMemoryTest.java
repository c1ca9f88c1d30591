package org.prongsai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.build.CheckResult;
import org.prongsai.build.SiteBuilder;
import org.prongsai.build.SiteMemory;
import org.prongsai.testing.Folders;
import org.prongsai.testing.RandomEdits;

/** A check that remembers the one before finds what a check from nothing finds, in the same order. The organisations are fictional. */
class CheckMemoryTest {
    private static final SiteBuilder BUILDER = new SiteBuilder();

    @TempDir
    private Path temp;

    private final SiteMemory memory = SiteMemory.lasting();

    private static CheckResult fromNothing(Path site) {
        return BUILDER.check(site, Drafts.EXCLUDE);
    }

    private CheckResult remembering(Path site) {
        return BUILDER.edition(site, Drafts.EXCLUDE, memory).found();
    }

    /** A site in which each fact that surrounds a text decides about a finding in another file. */
    private Path surrounded() {
        Path site = temp.resolve("site");
        write(site, "site.yaml", """
                organisation:
                  type: องค์การบริหารส่วนตำบล
                  name: ตัวอย่าง
                  amphoe: ตัวอย่าง
                  province: ตัวอย่าง
                  abbreviation: อบต.ตัวอย่าง
                  telephone: 081-000-0000
                  email: someone@gmail.com
                  units:
                    - {id: office, name: สำนักปลัด, aliases: [สำนักงานปลัด]}
                  people:
                    - {id: one, name: นายตัวอย่าง หนึ่ง, positions: [ปลัดองค์การบริหารส่วนตำบลตัวอย่าง]}
                url: https://www.example.go.th/
                spelling:
                  - {wrong: กฐิณ, right: กฐิน}
                """);
        write(site, "2567/year.yaml", "assessed_year: 2566\n");
        write(site, "2567/assessment.yaml", """
                assessments:
                  - scheme: ITA
                    year: 2566
                    overall: {score: 91.00}
                """);
        write(site, "2567/report.md", """
                ---
                title: รายงานผล
                kind: report
                date: 15 มีนาคม 2567
                ---
                """);
        write(site, "2567/results.yaml", """
                title: ผล
                columns:
                  - {role: measure, label: มาตรการ}
                  - {role: responsible, label: ผู้รับผิดชอบ}
                  - {role: period, label: ระยะเวลา}
                  - {role: result, label: ผลการดำเนินการ}
                  - {role: outcome, label: ผลลัพธ์}
                rows:
                  - id: m1
                    measure: อบรมจริยธรรม
                    responsible: สำนักงานปลัด
                    period: ม.ค. 67 - มี.ค. 67
                    result: จัดอบรมวันที่ 14 มีนาคม 2567
                    outcome: ผู้เข้าอบรมเข้าใจมากขึ้น
                """);
        write(site, "2567/texts.md", """
                ---
                title: ข้อความ
                kind: report
                closing:
                  - signature:
                      sign: (ลงชื่อ)
                      lines:
                        - (นายตัวอย่าง หนึ้ง)
                        - ปลัดองค์การบริหารส่วนตำบล
                ---
                ## การวิเคราะห์ผลการประเมิน ประจำปีงบประมาณ พ.ศ. 2567

                ตามที่ประกาศผลการประเมินประจำปีงบประมาณ พ.ศ. 2565 นั้น คะแนนในภาพรวม 91.00 คะแนน อยู่ในระดับ A

                - ตัวชี้วัดที่ 9 ข้อ O31
                - การประเมินคุณธรรมและความโปร่งใสในการดำเนินการของหน่วยงานภาครัฐ (ITA)
                """);
        write(site, "pages/texts.md", """
                ---
                title: ข้อความ
                ---
                - นายกเทศมนตรีลงนาม ขององค์กรปกครองส่วนท้องถิ่นในปีงบประมาณ
                - อำเภอ..... จังหวัด.....
                - บัญชีเลขที่ 123-4-56789-0 อบต.ตัวอย่าง
                - โทร. 081-000-0000 someone@gmail.com
                - https://www.example.go.th และงานกฐิณ
                - แผนระยะยาวถึง พ.ศ. 2610
                - คะแนนรวม 80.00 คะแนน
                """);
        return site;
    }

    private static void write(Path site, String file, String text) {
        write(site.resolve("content").resolve(file), text);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found in the texts of other files than those that were written; notes too. */
    private static List<Quoted> elsewhere(CheckResult found, String file) {
        return found.problems().stream()
                .filter(quoted -> quoted.problem().place().file().contains("texts.md")
                        || quoted.problem().place().file().endsWith("results.yaml"))
                .filter(quoted -> !quoted.problem().place().file().endsWith(file))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site.yaml | type: องค์การบริหารส่วนตำบล | type: เทศบาลตำบล",
                "site.yaml | name: ตัวอย่าง | name: สมมุติ",
                "site.yaml | amphoe: ตัวอย่าง | amphoe: สมมุติ",
                "site.yaml | province: ตัวอย่าง | province: สมมุติ",
                "site.yaml | abbreviation: อบต.ตัวอย่าง | abbreviation: อบต.อื่น",
                "site.yaml | telephone: 081-000-0000 | telephone: 081-000-0001",
                "site.yaml | email: someone@gmail.com | email: other@gmail.com",
                "site.yaml | aliases: [สำนักงานปลัด] | aliases: [กองช่าง]",
                "site.yaml | name: นายตัวอย่าง หนึ่ง | name: นายตัวอย่าง สอง",
                "site.yaml | https://www.example | https://example",
                "site.yaml | https://www.example | http://www.example",
                "site.yaml | wrong: กฐิณ | wrong: กฐิล",
                "2567/year.yaml | assessed_year: 2566 | assessed_year: 2565",
                "2567/year.yaml | assessed_year: 2566 | assessed_year: 2566\\nframework: 2566",
                "2567/assessment.yaml | 91.00 | 92.00",
                "2567/assessment.yaml | 'assessments:' | '# again\\nassessments:'",
                "2567/report.md | 15 มีนาคม | 13 มีนาคม",
                "2585/year.yaml | '' | assessed_year: 2584"
            })
    void aFactDecidesAboutOtherFiles(String file, String typed, String instead) {
        Path site = surrounded();
        CheckResult before = remembering(site);
        Path changed = site.resolve("content").resolve(file);
        write(
                site,
                file,
                (Files.exists(changed) ? read(changed) : "").replace(typed, instead.replace("\\n", "\n")) + "\n");
        CheckResult after = fromNothing(site);
        assertThat(elsewhere(after, file)).isNotEqualTo(elsewhere(before, file));
        assertThat(remembering(site)).isEqualTo(after);
    }

    @Test
    void aYearThatIsAnotherDecidesAsWell() throws IOException {
        Path site = surrounded();
        write(site, "2579/year.yaml", "assessed_year: 2577\n");
        CheckResult before = remembering(site);
        Path content = site.resolve("content");
        Files.move(content.resolve("2579"), content.resolve("2580"));
        CheckResult after = fromNothing(site);
        assertThat(elsewhere(after, "2580/year.yaml")).isNotEqualTo(elsewhere(before, "2579/year.yaml"));
        assertThat(remembering(site)).isEqualTo(after);
    }

    @Test
    void whatHasNoWordsIsSeenToo() {
        Path site = surrounded();
        write(site, "pages/links.md", "---\ntitle: ลิงก์\n---\n\n[](http://one.example.go.th/)\n");
        remembering(site);
        write(site, "pages/links.md", "---\ntitle: ลิงก์\n---\n\n[](http://two.example.go.th/)\n");
        CheckResult after = fromNothing(site);
        assertThat(after.problems())
                .anyMatch(quoted -> quoted.problem().details().contains("http://two.example.go.th/"));
        assertThat(remembering(site)).isEqualTo(after);
    }

    @Test
    void aSiteThatIsNotWholeIsRememberedAsWell() {
        Path site = surrounded();
        remembering(site);
        String settings = read(site.resolve("content/2567/year.yaml"));
        write(site, "2567/year.yaml", "assessed_year: [\n");
        CheckResult broken = fromNothing(site);
        assertThat(broken.succeeded()).isFalse();
        assertThat(remembering(site)).isEqualTo(broken);
        write(site, "2567/year.yaml", settings);
        assertThat(remembering(site)).isEqualTo(fromNothing(site));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kutchumsaeng", "thongen", "makha"})
    void damageOfAnyKind(String example) {
        Path original = Path.of("examples", example);
        for (int seed = 0; seed < 3; seed++) {
            Path site = temp.resolve(example + seed);
            Folders.copy(original, site);
            Damage damage = new Damage(site, seed);
            RandomEdits edits = new RandomEdits(site, original, seed);
            List<String> steps = new ArrayList<>();
            remembering(site);
            for (int step = 0; step < 12; step++) {
                steps.add(step % 4 == 3 ? edits.step() : damage.step());
                CheckResult found = remembering(site);
                CheckResult clean = fromNothing(site);
                assertThat(found.problems()).as("%s", steps).isEqualTo(clean.problems());
                assertThat(found.allowed()).as("%s", steps).isEqualTo(clean.allowed());
            }
        }
    }

    /** Slips in any file that is read as text, drawn by lot. */
    private static final class Damage {
        private final Path site;
        private final Random random;

        Damage(Path site, long seed) {
            this.site = site;
            this.random = new Random(seed);
        }

        String step() {
            List<Path> files = texts();
            Path file = files.get(random.nextInt(files.size()));
            List<String> lines = new ArrayList<>(read(file).lines().toList());
            if (lines.isEmpty()) return "nothing to damage in " + file;
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(5)) {
                case 0 -> lines.add(at, line);
                case 1 -> lines.set(at, line.replace("2", "3").replace("๒", "๓"));
                case 2 -> lines.set(at, line.replaceFirst("([ก-ฮ])([ก-ฮ])", "$1 $2"));
                case 3 -> lines.set(at, line.replace("การ", "กาน"));
                default -> lines.remove(at);
            }
            write(file, String.join("\n", lines) + "\n");
            return "line " + (at + 1) + " of " + file;
        }

        private List<Path> texts() {
            try (Stream<Path> files = Files.walk(site.resolve("content"))) {
                return files.filter(file -> file.toString().matches(".*\\.(?:md|yaml)"))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
