package org.prongsai.model;

import java.math.BigDecimal;
import java.util.Optional;

/** Points gained since an earlier year; negative when they were lost. Exact: no rounding is done. */
public record Gain(BigDecimal points) {
    /** Nothing when one of the scores is only a bound. */
    public static Optional<Gain> of(Score score, Score earlier) {
        boolean exact = score.bound() == Score.Bound.EXACT && earlier.bound() == Score.Bound.EXACT;
        return exact ? Optional.of(new Gain(score.points().subtract(earlier.points()))) : Optional.empty();
    }

    /** In words, with Arabic digits: {@code เพิ่มขึ้น 2.63 คะแนน}, {@code ลดลง 1.02 คะแนน}, {@code เท่าเดิม}. */
    public String toThai() {
        if (points.signum() == 0) return "เท่าเดิม";
        return (points.signum() > 0 ? "เพิ่มขึ้น " : "ลดลง ") + points.abs().toPlainString() + " คะแนน";
    }
}
