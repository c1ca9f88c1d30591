package org.prongsai.check.score;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Reading;

/** Which numbers behind the name of an indicator are its score: not targets, bounds, years, sums of another scale, counts and shares. */
final class PointsInText {
    /** Behind these words stands another number than the score itself. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:เป้าหมาย|มากกว่า|สูงกว่า|ต่ำกว่า|น้อยกว่า|เกิน|เกณฑ์|ตั้งแต่|เพิ่มขึ้น|ลดลง|สูงขึ้น|อยู่|เฉลี่ยระดับ|ระดับประเทศ|LPA|ขาด|อีก|จังหวัด|อำเภอ)[^0-9๐-๙]{0,25}$");

    /** {@code 250 คะแนน จาก 300 คะแนน}: points of another scale than 100. */
    private static final Pattern OF_A_SUM = Pattern.compile(
            "[0-9๐-๙.]+ ?(?:คะแนน)? ?(?:จาก|ใน)(?:คะแนนเต็ม)? ?(?!100(?![0-9])|๑๐๐(?![๐-๙]))(?:[0-9]{3}|[๐-๙]{3})(?![0-9๐-๙.])");

    /** A whole number behind these is the most that could be had. */
    private static final Pattern SUM = Pattern.compile("(?:เต็ม|[0-9๐-๙] ?(?:คะแนน)? ?(?:จาก|ใน)) ?$");

    /** {@code 45 คน คิดเป็นร้อยละ 90.00}: a share of what was counted. */
    private static final Pattern SHARE =
            Pattern.compile("(?:คน|ราย|ชุด|แห่ง|ครั้ง|เรื่อง|ข้อ|โครงการ|บาท)[^0-9๐-๙]{0,12}คิดเป็น(?:ร้อยละ)? ?$");

    /** What follows a number that counts something, or is a share of it. */
    private static final Pattern COUNTED =
            Pattern.compile("[0-9๐-๙.]+ ?(?:บาท|ล้าน|พัน|คน|ราย|ชุด|ครั้ง|วัน|แห่ง|เรื่อง|เมตร|ไร่|ของ(?!คะแนน))");

    private PointsInText() {}

    /**
     * Whether a number is the score of the subject before it.
     *
     * @param subjectEnd where the name of the subject ends in the text
     * @param number with the groups {@code points}, {@code unit} and {@code bound}
     */
    static boolean isScore(Reading reading, int subjectEnd, Matcher number) {
        String typed = number.group("points");
        boolean points = typed.contains(".") || number.group("unit") != null;
        boolean bound = number.group("bound") != null;
        String before = reading.text().substring(subjectEnd, number.start());
        boolean year = before.matches("(?s).*(?:พ\\.ศ\\.|ปี) ?$");
        boolean list = reading.line(number.start()).contains("ตามลำดับ");
        boolean other = list || OTHER.matcher(before).find() || before.matches("(?s).*ร้อยละของ.*");
        boolean sum = OF_A_SUM.matcher(reading.text())
                        .region(number.start(), reading.lineEnd(number.start()))
                        .lookingAt()
                || !typed.contains(".") && SUM.matcher(before).find();
        boolean counted = SHARE.matcher(before).find()
                || COUNTED.matcher(reading.text())
                        .region(number.start(), reading.lineEnd(number.start()))
                        .lookingAt();
        return points && !bound && !year && !other && !sum && !counted;
    }
}
