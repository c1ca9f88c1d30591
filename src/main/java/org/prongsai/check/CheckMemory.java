package org.prongsai.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.check.TextPass.Outcome;
import org.prongsai.check.rule.FileTexts;
import org.prongsai.check.rule.Surroundings;
import org.prongsai.machine.Retention;
import org.prongsai.machine.Workers;

/**
 * What rules found in the files of one site, so that a file is not read again while it and its surroundings are the same. Findings and
 * notes are kept; the texts by which a file is known again are the site's own. One check at a time.
 */
public final class CheckMemory {
    private final Retention retention;
    private final Recall recall;
    private List<Outcome> outcomes = List.of();
    private Optional<TextPass> last = Optional.empty();
    private final Map<String, Remembered> files = new HashMap<>();

    private record Remembered(FileTexts texts, Outcome outcome) {}

    private CheckMemory(Retention retention, Recall recall) {
        this.retention = retention;
        this.recall = recall;
    }

    /** What was found at another time in a file that is the same still, as are its surroundings. Several threads may ask. */
    public interface Recall {
        /** @param file path from the site's folder */
        Optional<FileFindings> of(String file);
    }

    /** For a site that is checked again and again. */
    public static CheckMemory lasting() {
        return new CheckMemory(Retention.KEEPS, file -> Optional.empty());
    }

    /** For a site that is checked once. */
    public static CheckMemory none() {
        return recalling(file -> Optional.empty());
    }

    /** For a site that is checked once, of which something is known from another time. */
    public static CheckMemory recalling(Recall recall) {
        return new CheckMemory(Retention.FORGETS, recall);
    }

    /** What comes of each file, in their order; those that are not known are read, on all processors. Files that are gone are forgotten. */
    List<Outcome> read(List<FileTexts> texts, Surroundings surroundings, Function<Surroundings, TextPass> preparing) {
        Optional<TextPass> same = last.filter(pass -> pass.surroundings().equals(surroundings));
        if (same.isEmpty()) files.clear();
        TextPass pass = same.orElseGet(() -> preparing.apply(surroundings));
        outcomes = Workers.map(texts, file -> outcome(file, pass));
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
        if (known != null && known.texts().equals(file)) return known.outcome();
        return recall.of(file.file())
                .map(findings -> new Outcome(file.file(), findings, List.of()))
                .orElseGet(() -> pass.read(file));
    }

    /** What was found last in each file, of those that have nothing that rules compare with other files. */
    public Map<String, FileFindings> found() {
        Map<String, FileFindings> found = new HashMap<>();
        for (Outcome outcome : outcomes) if (outcome.notes().isEmpty()) found.put(outcome.file(), outcome.findings());
        return found;
    }
}
