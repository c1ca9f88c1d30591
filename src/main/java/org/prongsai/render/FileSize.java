package org.prongsai.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes of files as readers know them. */
final class FileSize {
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * 1024;

    private FileSize() {}

    /** In the unit that keeps the number short, rounded up so that nobody downloads more than was said: {@code 1.3 MB}. */
    static String thai(long bytes) {
        if (bytes < KILOBYTE) return bytes + " ไบต์";
        if (bytes < MEGABYTE) return divided(bytes, KILOBYTE, 0) + " KB";
        return divided(bytes, MEGABYTE, 1) + " MB";
    }

    private static String divided(long bytes, long unit, int decimals) {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(unit), decimals, RoundingMode.CEILING)
                .toPlainString();
    }
}
