package org.prongsai.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.model.Allowance;
import org.prongsai.model.Site;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problem;

/** Sets aside the findings that a site allows, and reports what it allows in vain. */
final class AllowList {
    private final Map<Code, List<Allowance>> byCode = new EnumMap<>(Code.class);

    private AllowList(List<Allowance> allowances) {
        for (Allowance entry : allowances)
            byCode.computeIfAbsent(entry.code(), code -> new ArrayList<>()).add(entry);
    }

    /** Judges all problems of a site. Equal ones count once. */
    static Verdict judge(Site site, List<Problem> problems) {
        AllowList list = new AllowList(site.allowances());
        List<Problem> remaining = new ArrayList<>();
        List<Verdict.Allowed> stays = new ArrayList<>();
        Set<Allowance> used = new HashSet<>();
        for (Problem problem : inOrder(problems)) {
            Optional<Allowance> allowance = list.covering(problem);
            if (allowance.isPresent()) {
                stays.add(new Verdict.Allowed(problem, allowance.get()));
                used.add(allowance.get());
            } else {
                remaining.add(problem);
            }
        }
        List<Problem> unused = site.allowances().stream()
                .filter(entry -> !used.contains(entry) && !entry.code().isOfOtherSites())
                .map(AllowList::unused)
                .toList();
        remaining.addAll(unused);
        return new Verdict(unused.isEmpty() ? remaining : inOrder(remaining), stays);
    }

    /** Of equal problems the first one. */
    private static List<Problem> inOrder(List<Problem> problems) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(null);
        List<Problem> distinct = new ArrayList<>(sorted.size());
        Problem before = null;
        for (Problem problem : sorted) {
            if (before == null || before.compareTo(problem) != 0) distinct.add(problem);
            before = problem;
        }
        return distinct;
    }

    private static Problem unused(Allowance entry) {
        String what = entry.code().id() + " " + entry.file()
                + entry.text().map(text -> " \"" + text + "\"").orElse("");
        return new Problem(Code.ALLOW_UNUSED, entry.place(), List.of(what));
    }

    private Optional<Allowance> covering(Problem problem) {
        for (Allowance entry : byCode.getOrDefault(problem.code(), List.of()))
            if (covers(entry, problem)) return Optional.of(entry);
        return Optional.empty();
    }

    /** The file itself, or a file below a folder, which is written with a slash at its end. */
    private static boolean isAt(Allowance entry, String file) {
        return entry.file().equals(file) || entry.file().endsWith("/") && file.startsWith(entry.file());
    }

    private static boolean covers(Allowance entry, Problem problem) {
        return isAt(entry, problem.place().file())
                && entry.text().map(text -> problem.details().contains(text)).orElse(true);
    }
}
