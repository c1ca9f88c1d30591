package org.prongsai.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a block begun with {@code !!! kind} is for. */
enum AdmonitionKind {
    NOTE("note", "หมายเหตุ"),
    IMPORTANT("important", "สำคัญ"),
    WARNING("warning", "ข้อควรระวัง"),
    EXAMPLE("example", "ตัวอย่าง"),
    /** Something that the original has and its electronic text has lost. */
    MISSING("missing", "ไม่มีในข้อความที่ได้จากต้นฉบับ");

    private final String key;
    private final String title;

    AdmonitionKind(String key, String title) {
        this.key = key;
        this.title = title;
    }

    String key() {
        return key;
    }

    /** What it is called when its author gives no title. */
    String title() {
        return title;
    }

    static Optional<AdmonitionKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    static Optional<AdmonitionKind> titled(String title) {
        return Arrays.stream(values()).filter(kind -> kind.title.equals(title)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(AdmonitionKind::key).toList();
    }
}
