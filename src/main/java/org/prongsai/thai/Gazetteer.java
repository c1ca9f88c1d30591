package org.prongsai.thai;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The places of Thailand: provinces, amphoe (อำเภอ, in Bangkok เขต) and tambon (ตำบล, in Bangkok แขวง), and the letters before the
 * numbers of official books.
 *
 * <p>A name is without the word for what it names (กะปง, not อำเภอกะปง) and is compared letter by letter: what comes from a
 * text goes through {@link CanonicalText} first. Of the amphoe that is named after its province (เมืองกาญจนบุรี), เมือง alone
 * is a name too. Sets of places are in code-point order, all are unmodifiable. The heads of the files in {@code place/} tell
 * the sources and what was cleaned in them.
 */
public final class Gazetteer {
    private static final String CAPITAL = "เมือง";

    private final Map<String, Map<String, Set<String>>> tambonsByProvince;
    private final Map<String, Set<String>> bookCodesByProvince;
    private final Map<String, String> provincesByBookCode;
    private final Set<String> names;
    private final int longestName;

    private Gazetteer(
            Map<String, Map<String, Set<String>>> tambonsByProvince, Map<String, Set<String>> bookCodesByProvince) {
        this.tambonsByProvince = tambonsByProvince;
        this.bookCodesByProvince = bookCodesByProvince;
        this.provincesByBookCode = inverse(bookCodesByProvince);
        this.names = namesOf(tambonsByProvince);
        this.longestName = names.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The gazetteer that comes with the program. It is read at the first call; every call returns the same. */
    public static Gazetteer load() {
        return Loaded.GAZETTEER;
    }

    /** Whether it is the official name of a province: กรุงเทพมหานคร, not กรุงเทพฯ. */
    public boolean isProvince(String name) {
        return tambonsByProvince.containsKey(name);
    }

    public boolean hasAmphoe(String province, String amphoe) {
        return amphoesIn(province).containsKey(inFull(province, amphoe));
    }

    public boolean hasTambon(String province, String amphoe, String tambon) {
        return tambonsOf(province, amphoe).contains(tambon);
    }

    /** The provinces that have an amphoe of this name; for เมือง all but กรุงเทพมหานคร and พระนครศรีอยุธยา. */
    public Set<String> provincesWithAmphoe(String amphoe) {
        return provinces().stream()
                .filter(province -> hasAmphoe(province, amphoe))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    public Set<String> provinces() {
        return Collections.unmodifiableSet(tambonsByProvince.keySet());
    }

    /** The amphoe of a province in full, เมืองกาญจนบุรี; none when there is no such province. */
    public Set<String> amphoesOf(String province) {
        return Collections.unmodifiableSet(amphoesIn(province).keySet());
    }

    /** The tambon of an amphoe; none when there is no such amphoe in the province. */
    public Set<String> tambonsOf(String province, String amphoe) {
        return amphoesIn(province).getOrDefault(inFull(province, amphoe), Set.of());
    }

    /**
     * The longest name of a tambon, amphoe or province with which the text goes on at {@code start}, 0 to its length. A name
     * ends where a syllable can end: ท่ายาง is not found in ท่ายางาม. What follows it may still be letters, and of a misspelt
     * name a shorter one may be found: กุดชุม in กุดชุมแสน.
     */
    public Optional<String> longestNameAt(CharSequence text, int start) {
        for (int end = Math.min(text.length(), start + longestName); end > start; end--) {
            if (isInsideSyllable(text, end)) continue;
            String candidate = text.subSequence(start, end).toString();
            if (names.contains(candidate)) return Optional.of(candidate);
        }
        return Optional.empty();
    }

    /**
     * The letters before the numbers of books from a province: กจ. Two for กรุงเทพมหานคร, on which the sources differ; none when
     * there is no such province.
     */
    public Set<String> bookCodesOf(String province) {
        return bookCodesByProvince.getOrDefault(province, Set.of());
    }

    /** Whether a province has these letters. Those of ministries and other central bodies (มท) are not known here. */
    public boolean isBookCode(String letters) {
        return provincesByBookCode.containsKey(letters);
    }

    public Optional<String> provinceOfBookCode(String letters) {
        return Optional.ofNullable(provincesByBookCode.get(letters));
    }

    private Map<String, Set<String>> amphoesIn(String province) {
        return tambonsByProvince.getOrDefault(province, Map.of());
    }

    private static String inFull(String province, String amphoe) {
        return amphoe.equals(CAPITAL) ? CAPITAL + province : amphoe;
    }

    /** Whether the letter at {@code end} belongs to the one before it. */
    private static boolean isInsideSyllable(CharSequence text, int end) {
        if (end == text.length()) return false;
        char next = text.charAt(end);
        return ThaiLetters.isMark(next)
                || next == ThaiLetters.SARA_A
                || next == ThaiLetters.SARA_AA
                || next == ThaiLetters.SARA_AM;
    }

    private static Set<String> namesOf(Map<String, Map<String, Set<String>>> tambonsByProvince) {
        Set<String> names = new HashSet<>(tambonsByProvince.keySet());
        for (Map<String, Set<String>> amphoes : tambonsByProvince.values()) {
            names.addAll(amphoes.keySet());
            amphoes.values().forEach(names::addAll);
        }
        return names;
    }

    private static Map<String, String> inverse(Map<String, Set<String>> bookCodesByProvince) {
        Map<String, String> provinces = new HashMap<>();
        bookCodesByProvince.forEach((province, codes) -> codes.forEach(code -> provinces.put(code, province)));
        return provinces;
    }

    /** Reads the two files, once in the life of the program. */
    private static final class Loaded {
        static final Gazetteer GAZETTEER = new Gazetteer(places(), bookCodes());

        private static Map<String, Map<String, Set<String>>> places() {
            Map<String, Map<String, Set<String>>> places = new LinkedHashMap<>();
            for (String[] row : rows("/place/places.txt")) {
                places.computeIfAbsent(row[0], province -> new LinkedHashMap<>())
                        .put(row[1], unmodifiable(row[2].split(" ")));
            }
            return places;
        }

        private static Map<String, Set<String>> bookCodes() {
            Map<String, Set<String>> codes = new HashMap<>();
            for (String[] row : rows("/place/book-codes.txt")) codes.put(row[0], unmodifiable(row[1].split(",")));
            return codes;
        }

        private static Set<String> unmodifiable(String[] inOrder) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(inOrder)));
        }

        /** The three fields of each line that is no comment. */
        private static List<String[]> rows(String resource) {
            try (InputStream in = Gazetteer.class.getResourceAsStream(resource)) {
                if (in == null) throw new IllegalStateException("missing resource: " + resource);
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t"))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
