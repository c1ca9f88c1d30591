package org.prongsai.bench;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.sharing.SharingPainter;
import org.prongsai.sharing.SharingPicture;
import org.prongsai.sharing.SharingPicture.Extent;
import org.prongsai.sharing.SharingPicture.Result;
import org.prongsai.sharing.SharingPicture.Standing;
import org.prongsai.sharing.SharingPicture.Target;
import org.prongsai.thai.Numerals;
import org.prongsai.thai.ThaiWords;

/** One picture for sharing: the first of a process, and the median of many, typeface read anew for each as a build does. */
public final class SharingBenchmark {
    private static final int WARM = 200;
    private static final int RUNS = 201;

    private SharingBenchmark() {}

    public static void main(String[] arguments) {
        // a build has divided Thai words long before it draws
        ThaiWords.linePieces("ความโปร่งใส");
        SharingPicture picture = picture();
        System.out.printf(Locale.ROOT, "first  %.1f ms%n", drawn(picture) / 1e6);
        for (int i = 0; i < WARM; i++) drawn(picture);
        long[] times = new long[RUNS];
        for (int i = 0; i < RUNS; i++) times[i] = drawn(picture);
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "median %.1f ms, 95th percentile %.1f ms%n",
                times[RUNS / 2] / 1e6,
                times[RUNS * 95 / 100] / 1e6);
        System.out.printf(Locale.ROOT, "%d bytes%n", new SharingPainter().png(picture).length);
    }

    private static long drawn(SharingPicture picture) {
        long start = System.nanoTime();
        if (new SharingPainter().png(picture).length == 0) throw new IllegalStateException("no picture");
        return System.nanoTime() - start;
    }

    private static SharingPicture picture() {
        Target target = new Target(BigDecimal.valueOf(85), "เป้าหมาย ๘๕");
        return new SharingPicture(
                "องค์การบริหารส่วนตำบลตัวอย่าง",
                "อำเภอเมืองตัวอย่าง จังหวัดตัวอย่าง",
                "การประเมินคุณธรรมและความโปร่งใส (ITA) ปีงบประมาณ พ.ศ. ๒๕๖๘",
                "ตัวอย่างผ่านเป้าหมายความโปร่งใส",
                Optional.of(new Result(
                        "๙๓.๗๔",
                        new BigDecimal("93.74"),
                        Extent.EXACT,
                        "ระดับ ผ่านดี",
                        Standing.REACHED,
                        Optional.of(target))),
                "ข้อมูลสมมุติ หน่วยงานนี้ไม่มีอยู่จริง",
                "#14694c",
                Numerals.THAI);
    }
}
