package org.prongsai.check.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.markdown.Heading;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.Passage;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.thai.Digits;
import org.prongsai.thai.ThaiWords;

/** Items of one list are numbered without a gap and written alike: within a text, down a column, and in headings of one level. */
public final class ListNumbers implements FileRule {
    private static final Pattern MARKER = Pattern.compile(
            "(?<open>\\(?)(?<above>(?:[0-9๐-๙]{1,2}\\.)*)(?<number>[0-9๐-๙]{1,2})(?<close>[.)]?)(?<space> *)(?=[^0-9๐-๙.)\\s])(?<first>.)");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.NUMBER_LIST_ORDER, Code.NUMBER_LIST_STYLE);
    }

    /** So many letters of an item are quoted. */
    private static final int QUOTED = 20;

    /** A number before an item. @param style how it is written, its number left out */
    private record Marker(Place place, int number, String above, String style, String line) {
        /** The item's first words. */
        String text() {
            return ThaiWords.shorten(line, QUOTED);
        }
    }

    @Override
    public void check(FileReading file, Findings findings) {
        Map<ColumnRole, List<Marker>> columns = new HashMap<>();
        for (Reading reading : file.readings()) {
            Passage.Kind kind = reading.kind();
            if (kind == Passage.Kind.BODY || kind == Passage.Kind.CELL) within(reading, file.headings(), findings);
            boolean titles = is(reading, ColumnRole.MEASURE) || is(reading, ColumnRole.TOPIC);
            if (titles) {
                marker(reading.line(0), reading.place(0))
                        .ifPresent(marker -> columns.computeIfAbsent(
                                        reading.column().orElseThrow(), role -> new ArrayList<>())
                                .add(marker));
            }
        }
        columns.values().forEach(markers -> down(markers, findings));
        headings(file.headings(), findings);
    }

    private static boolean is(Reading reading, ColumnRole role) {
        return reading.column().equals(Optional.of(role));
    }

    /** Whether a marker may begin there. */
    private static boolean mayBegin(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '(' && !Digits.isDigit(text.charAt(at))) return false;
        int behind = at;
        while (behind < text.length() && isOfMarker(text.charAt(behind))) behind++;
        return behind < text.length() && text.charAt(behind) != '\n';
    }

    /** A line of nothing else is a number in a table. */
    private static boolean isOfMarker(char character) {
        return Digits.isDigit(character)
                || character == '.'
                || character == '('
                || character == ')'
                || character == ' ';
    }

    private static boolean hasMarks(Reading reading) {
        for (int start = 0; start < reading.text().length(); start = reading.lineEnd(start) + 1)
            if (mayBegin(reading.text(), start)) return true;
        return false;
    }

    /** A number with a sign behind it, or with a space: {@code 1 จัดทำ}; not the number of a sentence. */
    private static Optional<Marker> marker(String line, Place place) {
        if (!mayBegin(line, 0)) return Optional.empty();
        Matcher found = MARKER.matcher(line);
        if (!found.lookingAt()) return Optional.empty();
        boolean bare = found.group("close").isEmpty() && found.group("above").isEmpty();
        boolean opened = !found.group("open").isEmpty();
        if (opened && !found.group("close").equals(")")) return Optional.empty();
        if (bare && found.group("space").isEmpty()) return Optional.empty();
        int number = Integer.parseInt(Digits.toArabic(found.group("number")));
        String style = (opened ? "(" : "")
                + found.group("close")
                + (found.group("space").isEmpty() ? "" : " ");
        String above = Digits.toArabic(found.group("above"));
        return Optional.of(new Marker(place, number, above, style, line));
    }

    /** The items of one text, by the kind of their marks: lists within lists are told apart by it. */
    private static void within(Reading reading, List<Heading> headings, Findings findings) {
        if (!hasMarks(reading)) return;
        Set<Integer> headingLines =
                headings.stream().map(heading -> heading.place().line()).collect(Collectors.toSet());
        IntFunction<Place> places = reading.places();
        Map<String, Marker> last = new HashMap<>();
        Map<String, List<Marker>> lists = new HashMap<>();
        for (int start = 0; start < reading.text().length(); start = reading.lineEnd(start) + 1) {
            boolean marked = mayBegin(reading.text(), start);
            if (!marked && last.isEmpty()) continue;
            boolean heading = reading.kind() == Passage.Kind.BODY
                    && !headingLines.isEmpty()
                    && headingLines.contains(places.apply(start).line());
            if (heading) {
                lists.values().forEach(markers -> style(markers, findings));
                last.clear();
                lists.clear();
                continue;
            }
            if (!marked) continue;
            Optional<Marker> found = marker(reading.line(start), places.apply(start));
            if (found.isEmpty()) continue;
            Marker marker = found.get();
            boolean sentence = marker.style().isBlank() && marker.above().isEmpty() && marker.number() > 9;
            if (!sentence) item(marker, last, lists, findings);
        }
        lists.values().forEach(markers -> style(markers, findings));
    }

    private static void item(
            Marker marker, Map<String, Marker> last, Map<String, List<Marker>> lists, Findings findings) {
        String list =
                (marker.style().startsWith("(") ? "(" : marker.style().contains(")") ? ")" : ".") + marker.above();
        Marker before = last.put(list, marker);
        boolean begins = before == null || marker.number() == 1;
        if (begins) {
            style(lists.remove(list), findings);
        } else if (marker.number() != before.number() + 1) {
            findings.report(Code.NUMBER_LIST_ORDER, marker.place(), marker.text(), before.text());
        }
        lists.computeIfAbsent(list, unseen -> new ArrayList<>()).add(marker);
    }

    private static void down(List<Marker> markers, Findings findings) {
        for (int i = 1; i < markers.size(); i++) {
            Marker before = markers.get(i - 1);
            Marker marker = markers.get(i);
            boolean begins = marker.number() == 1;
            if (!begins && marker.number() != before.number() + 1) {
                findings.report(Code.NUMBER_LIST_ORDER, marker.place(), marker.text(), before.text());
            }
        }
        style(markers, findings);
    }

    private static void headings(List<Heading> headings, Findings findings) {
        Map<Integer, List<Marker>> levels = new HashMap<>();
        for (Heading heading : headings) {
            marker(heading.text(), heading.place())
                    .ifPresent(marker -> levels.computeIfAbsent(heading.level(), level -> new ArrayList<>())
                            .add(marker));
        }
        levels.values().forEach(markers -> style(markers, findings));
    }

    /** The rarer way of writing is told once, at its first item. */
    private static void style(List<Marker> markers, Findings findings) {
        if (markers == null || markers.size() < 2) return;
        Map<String, List<Marker>> byStyle = new java.util.LinkedHashMap<>();
        markers.forEach(marker -> byStyle.computeIfAbsent(marker.style(), style -> new ArrayList<>())
                .add(marker));
        if (byStyle.size() < 2) return;
        String usual = byStyle.entrySet().stream()
                .max(java.util.Comparator.comparingInt(entry -> entry.getValue().size()))
                .orElseThrow()
                .getKey();
        byStyle.forEach((style, some) -> {
            if (style.equals(usual)) return;
            Marker odd = some.get(0);
            Marker regular = byStyle.get(usual).get(0);
            findings.report(Code.NUMBER_LIST_STYLE, odd.place(), odd.text(), regular.text());
        });
    }
}
