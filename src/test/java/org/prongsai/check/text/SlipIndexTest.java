package org.prongsai.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.prongsai.check.text.SlipIndex.Slip;

/** Compared with a list of every slip of every term. */
class SlipIndexTest {
    private static final AlikeLetters ALIKE = new AlikeLetters();

    /** Every form with one slip in it, with the first term of which it is one. */
    private static Map<String, String> slips(List<String> terms, Set<String> right) {
        Map<String, String> slips = new HashMap<>();
        for (String term : terms) {
            for (int i = 1; i + 1 < term.length(); i++) {
                String before = term.substring(0, i);
                String behind = term.substring(i + 1);
                List<String> forms =
                        new ArrayList<>(List.of(before + behind, before + term.charAt(i) + term.substring(i)));
                for (char letter : ALIKE.allOf(term.charAt(i))) forms.add(before + letter + behind);
                forms.removeIf(form -> right.contains(form) || term.startsWith("องค์การ") && form.startsWith("องค์กร"));
                forms.forEach(form -> slips.putIfAbsent(form, term));
            }
        }
        return slips;
    }

    private static void compare(SlipIndex index, String text, Map<String, String> slips, Set<String> listed) {
        char[] characters = text.toCharArray();
        for (int at = 0; at < characters.length; at++) {
            String rest = text.substring(at);
            Optional<Slip> expected = java.util.stream.Stream.concat(slips.keySet().stream(), listed.stream())
                    .filter(rest::startsWith)
                    .max(Comparator.comparing(String::length))
                    .map(form -> new Slip(
                            form.length(), listed.contains(form) ? Optional.empty() : Optional.of(slips.get(form))));
            assertThat(index.longestAt(characters, at)).as(rest).isEqualTo(expected);
            if (expected.isPresent())
                assertThat(index.next(characters, at)).as(rest).isEqualTo(at);
        }
    }

    @Test
    void findsWhatAListOfAllSlipsFinds() {
        Random random = new Random(2567);
        for (int round = 0; round < 60; round++) {
            List<String> terms = new ArrayList<>();
            for (int i = 0; i < 40; i++) terms.add(letters(random, 5 + random.nextInt(8)));
            Set<String> listed = new TreeSet<>();
            for (int i = 0; i < 10; i++) listed.add(letters(random, 3 + random.nextInt(6)));
            Set<String> right = new TreeSet<>(terms);
            Map<String, String> all = slips(terms, right);
            all.keySet().stream().sorted().limit(20).forEach(right::add);
            Map<String, String> slips = slips(terms, right);
            SlipIndex index = new SlipIndex(terms, listed, right, ALIKE);
            List<String> forms = new ArrayList<>(new TreeSet<>(all.keySet()));
            for (int i = 0; i < 15; i++) {
                String form = forms.get(random.nextInt(forms.size()));
                compare(
                        index,
                        letters(random, random.nextInt(3)) + form + letters(random, random.nextInt(6)),
                        slips,
                        listed);
            }
        }
    }

    @Test
    void findsEverySlipOfTheVocabulary() {
        List<String> terms = new ArrayList<>(WordLists.vocabulary());
        terms.addAll(WordLists.moreTerms());
        Set<String> right = new TreeSet<>(terms);
        right.addAll(WordLists.rightForms());
        terms.removeIf(term -> term.length() < 5);
        Set<String> listed = WordLists.misspellings().keySet();
        SlipIndex index = new SlipIndex(terms, listed, right, ALIKE);
        Map<String, String> slips = slips(terms, right);
        assertThat(slips).hasSizeGreaterThan(10_000);
        slips.forEach((form, term) -> {
            char[] text = form.toCharArray();
            assertThat(index.next(text, 0)).as(form).isZero();
            Slip found = index.longestAt(text, 0).orElseThrow();
            assertThat(found.length()).as(form).isEqualTo(form.length());
            assertThat(found.term()).as(form).isEqualTo(listed.contains(form) ? Optional.empty() : Optional.of(term));
        });
        for (String form : listed) {
            assertThat(index.next((form + "ก").toCharArray(), 0)).as(form).isZero();
            assertThat(index.next(form.toCharArray(), 0)).as(form).isZero();
        }
    }

    /** Of few letters, some of them alike, so that terms and slips run into each other. */
    private static String letters(Random random, int length) {
        String letters = "ศสษการ์ั";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) word.append(letters.charAt(random.nextInt(letters.length())));
        return word.toString();
    }
}
