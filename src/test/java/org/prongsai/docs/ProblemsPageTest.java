package org.prongsai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.prongsai.problem.Code;
import org.prongsai.problem.Severity;

/** {@code docs/problems.md} explains every code. */
class ProblemsPageTest {
    private static final Pattern ENTRY = Pattern.compile(
            "(?ms)^### `(?<code>[^`]+)`\n(?<severity>ผิดพลาด|คำเตือน|ข้อสังเกต)(?<keep> คงไว้ได้)?: .+?\n\\*\\*แก้:\\*\\* .+?$");

    private static final Map<String, Severity> SEVERITIES =
            Map.of("ผิดพลาด", Severity.ERROR, "คำเตือน", Severity.WARNING, "ข้อสังเกต", Severity.NOTE);

    /** What the page says of a code. */
    private record Entry(String code, Severity severity, Code.Subject subject) {}

    @Test
    void everyCodeIsExplainedOnce() throws IOException {
        List<Entry> entries = ENTRY.matcher(Files.readString(Path.of("docs", "problems.md")))
                .results()
                .map(found -> new Entry(
                        found.group(1),
                        SEVERITIES.get(found.group(2)),
                        found.group(3) == null ? Code.Subject.FILES : Code.Subject.FINDING))
                .toList();
        List<Entry> codes = Arrays.stream(Code.values())
                .map(code -> new Entry(code.id(), code.severity(), code.subject()))
                .toList();
        assertThat(entries).containsExactlyInAnyOrderElementsOf(codes);
    }
}
