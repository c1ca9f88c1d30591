package org.prongsai.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.prongsai.thai.ThaiWords;

/**
 * Which pages have which words. Thai words are those that the dictionary finds; a page has each of them that stands in its text, even across
 * the borders that the dictionary drew there, unless a longer word of the page has it inside. So a question that is made of known words
 * finds every page with them, however either was divided.
 *
 * @param words in the order of their characters
 * @param pages for each word, as {@link PostingCode}
 * @param lengths of the pages, in words
 */
public record SearchIndex(List<String> words, List<String> pages, List<Integer> lengths) {
    /** Single letters are left over where the dictionary knows no word; they tell nothing. */
    private static final int SHORTEST_THAI = 2;

    public SearchIndex {
        words = List.copyOf(words);
        pages = List.copyOf(pages);
        lengths = List.copyOf(lengths);
    }

    /** @param pages known by their index from 0 */
    public static SearchIndex of(List<IndexedPage> pages) {
        List<Map<String, Integer>> counted =
                pages.stream().map(SearchIndex::countWords).toList();
        TreeSet<String> known = new TreeSet<>();
        counted.forEach(page -> known.addAll(page.keySet()));
        List<String> words = List.copyOf(known);
        return new SearchIndex(
                words,
                postings(pages, counted, words).stream()
                        .map(PostingCode::encode)
                        .toList(),
                counted.stream().map(SearchIndex::length).toList());
    }

    /** The words as one text: each as the number of letters that it shares with the one before, in base 36, and the rest of it. */
    public String encodedWords() {
        return FrontCoding.encode(words);
    }

    /** The pages of all words as one text, with commas between words. */
    public String encodedPages() {
        return String.join(",", pages);
    }

    private static String wholeText(IndexedPage page) {
        return page.title() + "\n" + page.about() + "\n" + page.text();
    }

    private static int length(Map<String, Integer> counted) {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often each word stands in a page. */
    private static Map<String, Integer> countWords(IndexedPage page) {
        Map<String, Integer> counted = new TreeMap<>();
        for (Run run : Run.of(Folding.fold(wholeText(page)))) {
            if (run.script() == Run.Script.OTHER) counted.merge(run.text(), 1, Integer::sum);
        }
        // the dictionary keeps abbreviations whole by their dots, which are folded away only after it
        for (String piece : ThaiWords.words(wholeText(page))) {
            for (Run run : Run.of(Folding.fold(piece))) {
                boolean word = run.script() == Run.Script.THAI && run.text().length() >= SHORTEST_THAI;
                if (word) counted.merge(run.text(), 1, Integer::sum);
            }
        }
        return counted;
    }

    private static List<List<Posting>> postings(
            List<IndexedPage> pages, List<Map<String, Integer>> counted, List<String> words) {
        Map<String, Integer> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(word, numbers.size()));
        WordTree tree = new WordTree(words);
        List<List<Posting>> postings = new ArrayList<>();
        words.forEach(word -> postings.add(new ArrayList<>()));
        for (int page = 0; page < pages.size(); page++) {
            Map<Integer, Integer> found = new TreeMap<>();
            counted.get(page).forEach((word, times) -> found.put(numbers.get(word), times));
            acrossBorders(pages.get(page), counted.get(page).keySet(), tree).forEach(word -> found.put(word, 0));
            int here = page;
            found.forEach((word, times) -> postings.get(word).add(new Posting(here, Posting.Frequency.of(times))));
        }
        return postings;
    }

    /** Words that stand in a page but in none of its words; those in longer words are found by the longer ones. */
    private static Set<Integer> acrossBorders(IndexedPage page, Set<String> itsWords, WordTree tree) {
        Set<Integer> across = new HashSet<>();
        for (Run run : Run.of(Folding.fold(wholeText(page)))) {
            if (run.script() == Run.Script.THAI) tree.find(run.text(), across::add);
        }
        itsWords.forEach(word -> tree.find(word, across::remove));
        return across;
    }
}
