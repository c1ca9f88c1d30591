package org.prongsai.chart;

import java.util.Optional;

/** A part of a chart. Coordinates have their units; {@code style} is the class, or classes, by which style sheets know it. */
public sealed interface Mark {

    /** By which templates tell one from another. */
    String kind();

    /** @param texture that lies over the fill, so that colour does not speak alone */
    record Box(String style, String x, String y, String width, String height, Optional<String> texture)
            implements Mark {
        @Override
        public String kind() {
            return "box";
        }
    }

    /** A straight line. */
    record Line(String style, String x1, String y1, String x2, String y2) implements Mark {
        @Override
        public String kind() {
            return "line";
        }
    }

    /** A filled circle. @param radius in pixels */
    record Dot(String style, String x, String y, String radius) implements Mark {
        @Override
        public String kind() {
            return "dot";
        }
    }

    /** A small triangle that points down to a place. */
    record Pin(String style, String x, String y) implements Mark {
        @Override
        public String kind() {
            return "pin";
        }
    }

    /** A closed shape. @param points in units of the view box */
    record Shape(String style, String points) implements Mark {
        @Override
        public String kind() {
            return "shape";
        }
    }

    /** Words on one line. @param y of their base line */
    record Words(String style, String x, String y, String text) implements Mark {
        @Override
        public String kind() {
            return "words";
        }
    }
}
