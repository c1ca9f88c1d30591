package org.prongsai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.prongsai.model.Allowance;
import org.prongsai.model.Site;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problem;

/** Sets aside the findings that a site allows, and reports what it allows in vain. */
public final class AllowList {
    private AllowList() {}

    /** Judges all problems of a site. */
    public static Verdict judge(Site site, List<Problem> problems) {
        TreeSet<Problem> remaining = new TreeSet<>();
        TreeMap<Problem, Allowance> allowed = new TreeMap<>();
        List<Allowance> unused = new ArrayList<>(site.allowances());
        for (Problem problem : problems) {
            Optional<Allowance> allowance = site.allowances().stream()
                    .filter(entry -> covers(entry, problem))
                    .findFirst();
            if (allowance.isPresent()) {
                allowed.put(problem, allowance.get());
                unused.remove(allowance.get());
            } else {
                remaining.add(problem);
            }
        }
        for (Allowance entry : unused) {
            String what = entry.code().id() + " " + entry.file()
                    + entry.text().map(text -> " \"" + text + "\"").orElse("");
            remaining.add(new Problem(Code.ALLOW_UNUSED, entry.place(), List.of(what)));
        }
        List<Verdict.Allowed> stays = allowed.entrySet().stream()
                .map(entry -> new Verdict.Allowed(entry.getKey(), entry.getValue()))
                .toList();
        return new Verdict(List.copyOf(remaining), stays);
    }

    /** The file itself, or a file below a folder, which is written with a slash at its end. */
    private static boolean isAt(Allowance entry, String file) {
        return entry.file().equals(file) || entry.file().endsWith("/") && file.startsWith(entry.file());
    }

    private static boolean covers(Allowance entry, Problem problem) {
        return entry.code() == problem.code()
                && isAt(entry, problem.place().file())
                && entry.text().map(text -> problem.details().contains(text)).orElse(true);
    }
}
