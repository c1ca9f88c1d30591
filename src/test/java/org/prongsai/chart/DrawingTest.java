package org.prongsai.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.testing.Golden;

/** Every kind of chart as it is drawn, and what holds for all of them. */
class DrawingTest {
    private static final Path CHARTS = Path.of("src", "test", "resources", "charts");

    static Stream<String> names() {
        return ChartExamples.all().keySet().stream();
    }

    private static Drawing drawing(String name) {
        return ChartExamples.all().get(name);
    }

    /** One line for each mark, so that a difference can be read. */
    @ParameterizedTest
    @MethodSource("names")
    void isDrawnAsBefore(String name) {
        Golden.check(CHARTS.resolve(name + ".txt"), text(drawing(name)));
    }

    private static String text(Drawing drawing) {
        StringBuilder text = new StringBuilder(
                "height " + drawing.height() + drawing.viewBox().orElse("") + "\n");
        for (Mark mark : drawing.marks()) {
            String components =
                    mark.toString().replaceFirst("^[A-Za-z]+\\[style=", "").replaceFirst("\\]$", "");
            text.append(mark.kind()).append(' ').append(components).append('\n');
        }
        return text.toString();
    }

    /** Words on a chart of some width, in rem. */
    private record Placed(double left, double right, double top, double bottom, String text) {
        boolean isOn(Placed other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasNoWordsOnOthersAndNoneBeyondItsEdge(String name) {
        Drawing drawing = drawing(name);
        if (drawing.viewBox().isPresent()) return;
        for (double width : List.of(Canvas.NARROW, Canvas.WIDE)) {
            List<Placed> placed = placed(drawing, width);
            for (int i = 0; i < placed.size(); i++) {
                Placed one = placed.get(i);
                assertThat(one.left()).as(one.text()).isGreaterThan(-0.3);
                assertThat(one.right()).as(one.text()).isLessThan(width + 0.3);
                for (Placed other : placed.subList(i + 1, placed.size()))
                    assertThat(one.isOn(other))
                            .as(one.text() + " on " + other.text() + " at " + width)
                            .isFalse();
            }
        }
    }

    private static List<Placed> placed(Drawing drawing, double width) {
        List<Placed> placed = new ArrayList<>();
        for (Mark mark : drawing.marks()) {
            if (!(mark instanceof Mark.Words words)) continue;
            if (width == Canvas.NARROW && words.style().contains("is-wide-only")) continue;
            double x = number(words.x()) * width / 100;
            double y = number(words.y());
            double length = TextWidth.of(words.text());
            double left = words.style().contains("is-middle")
                    ? x - length / 2
                    : words.style().contains("is-end") ? x - length : x;
            // from the marks above a tall letter to those below a deep one, at 1 rem
            placed.add(new Placed(left, left + length, y - 0.95, y + 0.25, words.text()));
        }
        return placed;
    }

    private static double number(String length) {
        return Double.parseDouble(length.replaceAll("[a-z%]", ""));
    }
}
