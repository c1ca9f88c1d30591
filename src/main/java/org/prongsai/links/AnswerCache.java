package org.prongsai.links;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Answers of other days, in a file that may be deleted at any time: on each line when it was asked, what came of it, a detail, and the address. The
 * file is replaced whole, so that whoever stops the program leaves one that can be read. Several threads may add.
 */
final class AnswerCache {
    /** So many answers may be lost when the program is stopped. */
    private static final int UNSAVED = 10;

    private final Path file;
    private final Map<String, Dated> answers = new TreeMap<>();
    private int unsaved;

    private AnswerCache(Path file) {
        this.file = file;
    }

    private record Dated(Instant asked, Answer answer) {
        boolean isBelieved(Instant now) {
            return !asked.isAfter(now) && now.isBefore(asked.plus(answer.kind().believed()));
        }

        String line(String address) {
            return String.join("\t", asked.toString(), answer.kind().name(), answer.detail(), address);
        }
    }

    /** What of a file can still be believed; nothing of one that is not there, or damaged where it is. */
    static AnswerCache read(Path file, Instant now) {
        AnswerCache cache = new AnswerCache(file);
        try {
            String text = Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
            // a last line without an end is not whole
            text.substring(0, text.lastIndexOf('\n') + 1).lines().forEach(line -> cache.add(line, now));
        } catch (IOException e) {
            // what cannot be read is asked again
        }
        return cache;
    }

    private void add(String line, Instant now) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 4) return;
        try {
            Dated dated = new Dated(Instant.parse(parts[0]), new Answer(Answer.Kind.valueOf(parts[1]), parts[2]));
            if (dated.isBelieved(now)) answers.put(parts[3], dated);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            // a line of another version, or damaged: it is asked again
        }
    }

    synchronized Optional<Answer> of(String address) {
        return Optional.ofNullable(answers.get(address)).map(Dated::answer);
    }

    /** Keeps an answer that can be believed for a while. */
    synchronized void put(String address, Answer answer, Instant now) {
        if (answer.kind().believed().isZero()) return;
        answers.put(address, new Dated(now.truncatedTo(ChronoUnit.SECONDS), answer));
        if (++unsaved >= UNSAVED) save();
    }

    /** Writes what was added since it was last written. */
    synchronized void save() {
        if (unsaved == 0) return;
        unsaved = 0;
        StringBuilder lines = new StringBuilder();
        answers.forEach((address, dated) -> lines.append(dated.line(address)).append('\n'));
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, ".prongsai-", ".tmp");
            try {
                Files.writeString(temporary, lines);
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            // nothing is lost but that all is asked again the next time
        }
    }
}
