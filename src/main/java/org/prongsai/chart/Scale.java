package org.prongsai.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** An axis: where it begins and ends, and how far its ticks are apart. */
public record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int TICKS = 5;

    /** Points out of 100. */
    public static final Scale POINTS = new Scale(BigDecimal.ZERO, HUNDRED, BigDecimal.valueOf(20));

    /** Points out of 100 where there is little room. */
    public static final Scale POINTS_IN_SHORT = new Scale(BigDecimal.ZERO, HUNDRED, BigDecimal.valueOf(50));

    public Scale {
        if (high.compareTo(low) <= 0) throw new IllegalArgumentException("an axis rises: " + low + " to " + high);
        if (step.signum() <= 0) throw new IllegalArgumentException("ticks are apart: " + step);
    }

    /** From 0 to a round number that holds all values. */
    public static Scale from0(Collection<BigDecimal> values) {
        BigDecimal largest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        if (largest.signum() == 0) return new Scale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        BigDecimal step = niceStep(largest);
        return new Scale(BigDecimal.ZERO, up(largest, step), step);
    }

    /** From 0 to a given end. */
    public static Scale upTo(BigDecimal end) {
        return new Scale(BigDecimal.ZERO, end, niceStep(end));
    }

    /** The part of an axis in which values lie, never below 0. Dots may use it; bars may not. */
    public static Scale around(Collection<BigDecimal> values) {
        BigDecimal least = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal largest = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        BigDecimal range = largest.subtract(least);
        BigDecimal step = niceStep(range.signum() > 0 ? range : largest.signum() > 0 ? largest : BigDecimal.ONE);
        BigDecimal low = down(least, step);
        BigDecimal high = up(largest, step);
        if (low.compareTo(high) < 0) return new Scale(low, high, step);
        return low.signum() > 0 ? new Scale(low.subtract(step), high, step) : new Scale(low, high.add(step), step);
    }

    /** 1, 2 or 5 with zeros, so that about five of them make the range. */
    private static BigDecimal niceStep(BigDecimal range) {
        BigDecimal rough = range.divide(BigDecimal.valueOf(TICKS), 12, RoundingMode.HALF_UP);
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        return Stream.of(1, 2, 5, 10)
                .map(BigDecimal::valueOf)
                .map(unit::multiply)
                .filter(step -> step.compareTo(rough) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal down(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    private static BigDecimal up(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, RoundingMode.CEILING).multiply(step);
    }

    /** From the low end to the high one, as far as steps reach; an end between two steps has a tick of its own. */
    public List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = low; tick.compareTo(high) < 0; tick = tick.add(step)) ticks.add(tick);
        boolean crowded =
                ticks.size() > 1 && high.subtract(ticks.get(ticks.size() - 1)).compareTo(step) < 0;
        if (crowded) ticks.remove(ticks.size() - 1);
        ticks.add(high);
        return ticks;
    }

    /** Whether a value lies on the axis, its ends included. */
    boolean holds(BigDecimal value) {
        return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }

    /** How far along the axis a value is, 0 to 100; one beyond an end stands at it. */
    double percent(BigDecimal value) {
        BigDecimal held = value.max(low).min(high);
        return held.subtract(low)
                .multiply(HUNDRED)
                .divide(high.subtract(low), 6, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
