package org.prongsai.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The bands of one report together. */
public record Bands(List<Band> bands) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Bands {
        bands = List.copyOf(bands);
    }

    /** The band of a score: the narrowest of those that contain it, for reports write "below 90" and "below 80" side by side. */
    public Optional<Band> of(BigDecimal points) {
        return bands.stream().filter(band -> band.contains(points)).min(Comparator.comparing(Bands::width));
    }

    private static BigDecimal width(Band band) {
        return upper(band).subtract(lower(band));
    }

    private static BigDecimal lower(Band band) {
        return band.lower().map(Band.Bound::points).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal upper(Band band) {
        return band.upper().map(Band.Bound::points).orElse(HUNDRED);
    }

    /** Two different bands that both hold some scores. */
    public record Overlap(Band one, Band other) {}

    public List<Overlap> overlaps() {
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            for (int j = i + 1; j < bands.size(); j++) {
                Band one = bands.get(i);
                Band other = bands.get(j);
                if (probes().stream().anyMatch(points -> one.contains(points) && other.contains(points))) {
                    overlaps.add(new Overlap(one, other));
                }
            }
        }
        return overlaps;
    }

    /** Scores from {@code from} to {@code to} that no band holds; the bounds are those of the bands beside them. */
    public record Gap(BigDecimal from, BigDecimal to) {}

    public List<Gap> gaps() {
        List<BigDecimal> probes = List.copyOf(probes());
        List<Gap> gaps = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= probes.size(); i++) {
            boolean free = i < probes.size() && of(probes.get(i)).isEmpty();
            if (free && start < 0) start = i;
            if (!free && start >= 0) {
                gaps.add(new Gap(bound(probes, start, -1), bound(probes, i - 1, 1)));
                start = -1;
            }
        }
        return gaps;
    }

    /** Probes stand on bounds and halfway between them; a gap that begins halfway begins at the bound before. */
    private static BigDecimal bound(List<BigDecimal> probes, int at, int step) {
        boolean halfway = at % 2 == 1;
        return probes.get(halfway ? at + step : at);
    }

    /** Every bound, 0, 100, and one score between each two of them. */
    private TreeSet<BigDecimal> probes() {
        TreeSet<BigDecimal> bounds = new TreeSet<>(List.of(BigDecimal.ZERO, HUNDRED));
        for (Band band : bands) {
            bounds.add(lower(band));
            bounds.add(upper(band));
        }
        TreeSet<BigDecimal> probes = new TreeSet<>(bounds);
        for (BigDecimal bound : bounds) {
            BigDecimal next = bounds.higher(bound);
            if (next != null) probes.add(bound.add(next).divide(TWO));
        }
        return probes;
    }
}
