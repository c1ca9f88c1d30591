package org.prongsai.check.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.prongsai.model.PageHead;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Suggestion;

/**
 * Finds the page that most probably stands for one that is gone: of the same name elsewhere, of nearly the same name beside it, or else the page
 * above. Another number is another thing: the report of 2567 does not stand for that of 2566.
 */
final class Successors {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Names are compared letter by letter only as often as it is not felt. */
    private static final long COMPARISONS = 500_000;

    private final Map<String, List<PageHead>> byName = new HashMap<>();
    private final Map<String, List<PageHead>> byFolder = new HashMap<>();
    private final Map<SitePath, PageHead> byPath = new HashMap<>();
    private final boolean compares;

    private Successors(boolean compares) {
        this.compares = compares;
    }

    /** @param lost how many are to be looked for */
    static Successors among(List<PageHead> heads, int lost) {
        Successors successors = new Successors((long) heads.size() * lost <= COMPARISONS);
        heads.stream().sorted(Comparator.comparing(PageHead::path)).forEach(successors::add);
        return successors;
    }

    private void add(PageHead head) {
        byPath.put(head.path(), head);
        byName.computeIfAbsent(name(head.path()), name -> new ArrayList<>()).add(head);
        byFolder.computeIfAbsent(folder(head.path()), folder -> new ArrayList<>())
                .add(head);
    }

    Optional<PageHead> of(SitePath lost) {
        return sameName(lost).or(() -> nearName(lost)).or(() -> above(lost));
    }

    private Optional<PageHead> sameName(SitePath lost) {
        return byName.getOrDefault(name(lost), List.of()).stream()
                .filter(head -> hasNumbersOf(lost, head.path()))
                .max(Comparator.comparingInt(head -> partsInCommon(lost, head.path())));
    }

    private Optional<PageHead> nearName(SitePath lost) {
        if (!compares) return Optional.empty();
        Map<String, PageHead> names = new HashMap<>();
        byFolder.getOrDefault(folder(lost), List.of()).stream()
                .filter(head -> numbers(head.path()).equals(numbers(lost)))
                .forEach(head -> names.putIfAbsent(name(head.path()), head));
        return Suggestion.nearest(name(lost), names.keySet()).map(names::get);
    }

    /** The home page stands for nothing else. */
    private Optional<PageHead> above(SitePath lost) {
        String folder = folder(lost);
        while (folder.length() > 1) {
            Optional<PageHead> head = Optional.ofNullable(byPath.get(new SitePath(folder)));
            if (head.isPresent()) return head;
            folder = folder(new SitePath(folder));
        }
        return Optional.empty();
    }

    /** How many of the folders above are the same. */
    private static int partsInCommon(SitePath one, SitePath other) {
        List<String> here = List.of(folder(one).split("/"));
        List<String> there = List.of(folder(other).split("/"));
        return (int) here.stream().filter(there::contains).count();
    }

    private static boolean hasNumbersOf(SitePath lost, SitePath other) {
        return numbers(other).containsAll(numbers(lost));
    }

    private static List<String> numbers(SitePath path) {
        return NUMBER.matcher(path.value())
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** The last part, however its end is written: {@code report} of {@code /2567/report/} and of {@code /report.html}. */
    private static String name(SitePath path) {
        String bare = bare(path);
        return bare.substring(bare.lastIndexOf('/') + 1).replaceFirst("\\.html?$", "");
    }

    private static String folder(SitePath path) {
        String bare = bare(path);
        return bare.substring(0, bare.lastIndexOf('/') + 1);
    }

    private static String bare(SitePath path) {
        return path.value().replaceFirst("/$", "");
    }
}
