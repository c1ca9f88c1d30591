package org.prongsai.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.check.TextPass.Outcome;
import org.prongsai.check.rule.FileTexts;
import org.prongsai.check.rule.Surroundings;
import org.prongsai.machine.Workers;

/**
 * What rules found in the files of one site, so that a file is not read again while it and its surroundings are the same. Findings and
 * notes are kept; the texts by which a file is known again are the site's own. One check at a time.
 */
public final class CheckMemory {
    private final Retention retention;
    private Optional<TextPass> last = Optional.empty();
    private final Map<String, Remembered> files = new HashMap<>();

    /** Whether there will be a next check. */
    private enum Retention {
        KEEPS,
        FORGETS
    }

    private record Remembered(FileTexts texts, Outcome outcome) {}

    private CheckMemory(Retention retention) {
        this.retention = retention;
    }

    /** For a site that is checked again and again. */
    public static CheckMemory lasting() {
        return new CheckMemory(Retention.KEEPS);
    }

    /** For a site that is checked once. */
    public static CheckMemory none() {
        return new CheckMemory(Retention.FORGETS);
    }

    /** What comes of each file, in their order; those that are not known are read, on all processors. Files that are gone are forgotten. */
    List<Outcome> read(List<FileTexts> texts, Surroundings surroundings, Function<Surroundings, TextPass> preparing) {
        Optional<TextPass> same = last.filter(pass -> pass.surroundings().equals(surroundings));
        if (same.isEmpty()) files.clear();
        TextPass pass = same.orElseGet(() -> preparing.apply(surroundings));
        List<Outcome> outcomes = Workers.map(texts, file -> outcome(file, pass));
        if (retention == Retention.KEEPS) {
            last = Optional.of(pass);
            files.clear();
            for (int i = 0; i < texts.size(); i++)
                files.put(texts.get(i).file(), new Remembered(texts.get(i), outcomes.get(i)));
        }
        return outcomes;
    }

    private Outcome outcome(FileTexts file, TextPass pass) {
        Remembered known = files.get(file.file());
        return known != null && known.texts().equals(file) ? known.outcome() : pass.read(file);
    }
}
