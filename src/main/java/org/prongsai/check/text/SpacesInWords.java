package org.prongsai.check.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.Organisation;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.ThaiLetters;
import org.prongsai.thai.ThaiWords;
import org.prongsai.thai.WordSpans;

/**
 * A space inside a word is left over from the line breaks of an original: the word cannot be found, and is read aloud wrongly. Spaces between
 * Thai phrases are right, so a space is reported only where the letters cannot stand apart, or the two sides make a term of the field or the
 * body's own name.
 */
public final class SpacesInWords implements TextRule {
    private static final Pattern SINGLES = Pattern.compile(
            "(?<![\\u0E01-\\u0E4E])[ก-ฮ](?: [ก-ฮ]){2,}(?: [\\u0E01-\\u0E4E]{1,3})?(?![\\u0E01-\\u0E4E])");

    /** Words that go together with the next one: nothing may stand between. */
    private static final Set<String> PREFIXES = Set.of("การ", "ความ", "ทุก", "ผู้", "แต่ละ");

    private static final Set<String> COUNTERS = Set.of(
            "ข้อ",
            "ราย",
            "คน",
            "ใบ",
            "ครั้ง",
            "แห่ง",
            "เรื่อง",
            "ฉบับ",
            "เดือน",
            "วัน",
            "ปี",
            "ชุด",
            "ด้าน",
            "โครงการ",
            "กิจกรรม",
            "มาตรการ",
            "ตัวชี้วัด",
            "คะแนน",
            "บาท",
            "หน่วย",
            "กอง",
            "ส่วน",
            "งาน");

    private static final Pattern FISCAL_YEAR = Pattern.compile("(?:ประจำ|สิ้น|ใน|ตลอด|แต่ละ)ปี $");

    /** {@code ข้อมูลบางส่วน ราชการ…}: the first word of the term belongs to the one before it. */
    private static final Pattern QUANTIFIED = Pattern.compile("(?:บาง|อีก|หลาย|ทุก|แต่ละ|สอง|ทั้ง)$");

    /** Letters on either side of a space in which a term is looked for. */
    private static final int SIDE = 30;

    private final SplitPhrases terms = new SplitPhrases(WordLists.vocabulary());
    private volatile Own own;

    /** Names of one site. */
    private record Own(Organisation organisation, SplitPhrases names) {}

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_SPACE_IN_WORD);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        String text = reading.text();
        if (!reading.sketch().mayHave(' ')) return;
        Set<Integer> told = new HashSet<>();
        if (hasSingles(text)) singles(reading, told, findings);
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (told.contains(space) || !reading.isThaiLetter(space - 1) || !reading.isThaiLetter(space + 1)) continue;
            if (isFragment(text, space)) {
                WordAround word = WordAround.of(reading, space, space + 1, "", 1);
                report(reading, word.start(), word.end(), findings);
            } else {
                terms(reading, space, findings);
            }
        }
    }

    private static void singles(Reading reading, Set<Integer> told, Findings findings) {
        Matcher singles = SINGLES.matcher(reading.text());
        while (singles.find()) {
            if (isAlphabet(singles.group())) continue;
            report(reading, singles.start(), singles.end(), findings);
            for (int i = singles.start(); i < singles.end(); i++) told.add(i);
        }
    }

    /** Whether a single letter stands between two spaces anywhere: most texts have none, and need no closer look. */
    private static boolean hasSingles(String text) {
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (space + 2 < text.length() && text.charAt(space + 2) == ' ') return true;
        }
        return false;
    }

    /** {@code ก ข ค}: letters that number something, in their order. */
    private static boolean isAlphabet(String singles) {
        // a word may stand behind the last: ก ข และ ค
        String letters = singles.replaceFirst(" [\\u0E01-\\u0E4E]{2,}$", "");
        for (int i = 2; i < letters.length(); i += 2) {
            int step = letters.charAt(i) - letters.charAt(i - 2);
            if (step < 1 || step > 3) return false;
        }
        return true;
    }

    /** A syllable that lacks its last letter before the space, or a vowel or mark that lacks its letter behind it. */
    private static boolean isFragment(String text, int space) {
        char after = text.charAt(space + 1);
        boolean loose = ThaiLetters.isMark(after) || after >= '\u0E30' && after <= '\u0E33' || after == '\u0E45';
        int last = space - 1;
        if (last > 0 && ThaiLetters.isTone(text.charAt(last))) last--;
        char before = text.charAt(last);
        boolean open = before == '\u0E31'
                || before == '\u0E37'
                || text.charAt(space - 1) >= '\u0E40' && text.charAt(space - 1) <= '\u0E44';
        return loose || open;
    }

    private void terms(Reading reading, int space, Findings findings) {
        String text = reading.text();
        int left = space;
        while (left > 0 && space - left < SIDE && reading.isThaiLetter(left - 1)) left--;
        int right = space + 1;
        while (right - space < SIDE && reading.isThaiLetter(right)) right++;
        if (text.startsWith("งบประมาณ", space + 1)
                && FISCAL_YEAR.matcher(text.substring(left, space + 1)).find()) {
            report(reading, space - "ปี".length(), space + 1 + "งบประมาณ".length(), findings);
            return;
        }
        if (isCounted(text, left, space)) return;
        if (!term(reading, left, space, right, findings)) prefix(reading, space, findings);
    }

    private boolean term(Reading reading, int left, int space, int right, Findings findings) {
        String text = reading.text();
        SplitPhrases names = names(reading.surroundings().organisation());
        char before = text.charAt(space - 1);
        char behind = text.charAt(space + 1);
        if (!terms.mayBeSplit(before, behind) && !names.mayBeSplit(before, behind)) return false;
        String joined = text.substring(left, space) + text.substring(space + 1, right);
        int seam = space - left;
        for (int i = 0; i < seam; i++) {
            Optional<String> term = terms.across(joined, i, seam);
            if (term.isEmpty()) term = names.across(joined, i, seam);
            if (term.isPresent() && standsApart(joined, i, i + term.get().length(), seam)) {
                report(reading, left + i, left + i + term.get().length() + 1, findings);
                return true;
            }
        }
        return false;
    }

    /**
     * Where the space stands between two words of the term, it may end a phrase whose last word is one of them: then the term has to begin
     * and end where words of the two phrases do.
     */
    private static boolean standsApart(String joined, int start, int end, int seam) {
        WordSpans term = ThaiWords.spans(joined.substring(start, end));
        if (!term.isBoundary(seam - start)) return true;
        if (QUANTIFIED.matcher(joined.substring(0, start)).find()) return false;
        WordSpans before = ThaiWords.spans(joined.substring(0, seam));
        WordSpans after = ThaiWords.spans(joined.substring(seam));
        return before.isBoundary(start) && after.isBoundary(end - seam);
    }

    /** {@code 35 ข้อ คิดเป็น}: a number and what it counts end a phrase. */
    private static boolean isCounted(String text, int left, int space) {
        boolean numbered = left > 1 && org.prongsai.thai.Digits.isDigit(text.charAt(left - 2));
        return numbered && COUNTERS.contains(text.substring(left, space));
    }

    private static void prefix(Reading reading, int space, Findings findings) {
        String text = reading.text();
        Optional<String> prefix = prefixBefore(text, space);
        if (prefix.isEmpty()) return;
        int start = space - prefix.get().length();
        if (Nominals.endWord(text.substring(reading.runStart(start), start))) return;
        WordSpans words = reading.wordsAround(space - 1, space + 2);
        int word = words.wordAt(space - 1);
        if (words.start(word) != start || words.end(word) != space) return;
        int next = words.wordAt(space + 1);
        boolean yamok = text.charAt(space + 1) == ThaiLetters.MAI_YAMOK;
        if (!yamok) report(reading, start, words.end(next), findings);
    }

    private static Optional<String> prefixBefore(String text, int space) {
        for (String prefix : PREFIXES) if (text.startsWith(prefix, space - prefix.length())) return Optional.of(prefix);
        return Optional.empty();
    }

    private static void report(Reading reading, int start, int end, Findings findings) {
        String typed =
                reading.text().substring(start, Math.min(end, reading.text().length()));
        String right = typed.replace(" ", "");
        findings.report(
                Code.TEXT_SPACE_IN_WORD,
                reading,
                start,
                start + typed.length(),
                Certainty.SUGGESTED,
                right,
                typed,
                right);
    }

    private SplitPhrases names(Organisation organisation) {
        Own known = own;
        if (known == null || known.organisation() != organisation) {
            known = new Own(organisation, new SplitPhrases(namesOf(organisation)));
            own = known;
        }
        return known.names();
    }

    private static List<String> namesOf(Organisation organisation) {
        List<String> names = new ArrayList<>(List.of(
                organisation.type(),
                organisation.name(),
                organisation.fullName(),
                organisation.amphoe(),
                organisation.province()));
        organisation.units().forEach(unit -> {
            names.add(unit.name());
            names.addAll(unit.aliases());
        });
        names.removeIf(name -> name.length() < 5
                || name.contains(" ")
                || name.length() > organisation.type().length() && name.contains(organisation.type()));
        return names;
    }
}
