package org.prongsai.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.sharing.SharingPicture.Standing;
import org.prongsai.sharing.font.Curve;

/** A sign beside words, so that colour is not needed to tell them apart: 32 pixels each way, y upwards. */
record Sign(List<Curve> contours) {
    private static final Sign TICK = new Sign(polygon(2, 16, 11, 5, 31, 28, 27, 31, 11, 12, 6, 19));

    private static final Sign ARROW_DOWN = new Sign(polygon(13, 31, 19, 31, 19, 12, 29, 12, 16, 0, 3, 12, 13, 12));

    Sign {
        contours = List.copyOf(contours);
    }

    /** Of a score that has reached its target, or has not. */
    static Optional<Sign> of(Standing standing) {
        return switch (standing) {
            case REACHED -> Optional.of(TICK);
            case MISSED -> Optional.of(ARROW_DOWN);
            case OPEN -> Optional.empty();
        };
    }

    /** @param points x and y in turn */
    static List<Curve> polygon(double... points) {
        List<Curve> sides = new ArrayList<>();
        for (int i = 0; i < points.length; i += 2) {
            int next = (i + 2) % points.length;
            sides.add(Curve.line(points[i], points[i + 1], points[next], points[next + 1]));
        }
        return sides;
    }
}
