package org.prongsai.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.Band;
import org.prongsai.model.Band.Meaning;
import org.prongsai.problem.Place;
import org.prongsai.thai.Digits;

/**
 * The bands in which a text puts indicators, and what it puts into each.
 *
 * @param bands in the order of the text
 * @param members lines between a band and the next that name a score
 */
public record StatedBands(List<Band> bands, List<Member> members) {
    private static final String POINTS = "[0-9๐-๙]{1,3}(?:\\.[0-9๐-๙]{1,2})?";

    private static final Pattern BOUND = Pattern.compile(
            "(?<word>ไม่น้อยกว่า|ไม่ต่ำกว่า|ไม่เกิน|ตั้งแต่|มากกว่า|สูงกว่า|เกินกว่า|เกิน|ต่ำกว่า|น้อยกว่า) ?(?:ร้อยละ ?|คะแนน ?)?(?<points>"
                    + POINTS + ")|(?<from>" + POINTS + ") ?(?:คะแนน ?)?ขึ้นไป");

    private static final Pattern MEMBER =
            Pattern.compile("(?<name>[\\u0E01-\\u0E4E ]{6,}) ?\\(?(?<points>" + POINTS + ") ?คะแนน\\)?");

    /** Without any of these a line means nothing. */
    private static final String[] MEANINGS = {"เร่งด่วน", "จุดอ่อน", "จุดแข็ง", "ตัวชี้วัดที่"};

    /** A line that is longer is text again, and so is everything behind it. */
    private static final int LONGEST_MEMBER = 90;

    /** Where a band has no members, a line says so: {@code - ไม่มี -}. */
    private static final int LONGEST_NOTHING = 12;

    /** @param points as typed */
    public record Member(String name, String points, BigDecimal value, Band band, Place place) {}

    /** The bands of a text; none unless it states at least two. */
    public static Optional<StatedBands> in(Reading reading) {
        if (!reading.sketch().mayHaveAny(MEANINGS)) return Optional.empty();
        List<Band> bands = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        String text = reading.text();
        boolean open = false;
        for (int start = 0; start < text.length(); start = reading.lineEnd(start) + 1) {
            String line = reading.line(start);
            Optional<Band> band = band(line, start, reading);
            if (band.isPresent()) {
                bands.add(band.get());
                open = true;
            } else if (open) {
                Matcher member = MEMBER.matcher(line);
                boolean named = line.length() < LONGEST_MEMBER && member.find();
                open = named || line.length() < LONGEST_NOTHING;
                if (named) {
                    members.add(new Member(
                            member.group("name").strip(),
                            member.group("points"),
                            value(member.group("points")),
                            bands.get(bands.size() - 1),
                            reading.place(start + member.start("points"))));
                }
            }
        }
        return bands.size() < 2 ? Optional.empty() : Optional.of(new StatedBands(bands, members));
    }

    private static BigDecimal value(String typed) {
        return new BigDecimal(Digits.toArabic(typed));
    }

    private static Optional<Band> band(String line, int start, Reading reading) {
        Optional<Meaning> meaning = meaning(line);
        if (meaning.isEmpty() || line.length() > 160) return Optional.empty();
        Optional<Band.Bound> lower = Optional.empty();
        Optional<Band.Bound> upper = Optional.empty();
        Matcher bound = BOUND.matcher(line);
        while (bound.find()) {
            if (bound.group("from") != null) {
                lower = Optional.of(new Band.Bound(value(bound.group("from")), Band.Edge.INCLUDED));
                continue;
            }
            BigDecimal points = value(bound.group("points"));
            switch (bound.group("word")) {
                case "ไม่น้อยกว่า", "ไม่ต่ำกว่า", "ตั้งแต่" ->
                    lower = Optional.of(new Band.Bound(points, Band.Edge.INCLUDED));
                case "มากกว่า", "สูงกว่า", "เกินกว่า", "เกิน" ->
                    lower = Optional.of(new Band.Bound(points, Band.Edge.EXCLUDED));
                case "ไม่เกิน" -> upper = Optional.of(new Band.Bound(points, Band.Edge.INCLUDED));
                default -> upper = Optional.of(new Band.Bound(points, Band.Edge.EXCLUDED));
            }
        }
        if (lower.isEmpty() && upper.isEmpty()) return Optional.empty();
        int bracket = line.indexOf('(');
        String label = (bracket > 0 ? line.substring(0, bracket) : line).strip();
        return Optional.of(new Band(label, meaning.get(), lower, upper, reading.place(start)));
    }

    private static Optional<Meaning> meaning(String line) {
        if (line.contains("เร่งด่วน") || line.contains("จุดอ่อน")) return Optional.of(Meaning.URGENT);
        if (line.contains("จุดแข็ง")) return Optional.of(Meaning.STRENGTH);
        boolean improve = line.contains("ปรับปรุง") || line.contains("ต้องแก้ไข") || line.contains("ควรพัฒนา");
        return improve && line.contains("ตัวชี้วัดที่") ? Optional.of(Meaning.IMPROVE) : Optional.empty();
    }
}
