package org.prongsai.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.output.FinishedSite;

/**
 * The steps of an upload whose files have all arrived, as they stand in {@link Waiting#steps()}. Each step may be done again, so that after a cut all of them are
 * done from the first.
 *
 * @param base of which published site they make another: the sum of its manifest, or {@link #NOTHING}. What was planned for one is nothing for any other
 */
record Journal(String base, List<Step> steps) {
    /** In the place of the sum of a manifest that is not there. */
    static final String NOTHING = "-";

    private static final String HEAD = "prongsai-steps 2";
    private static final Pattern BASE = Pattern.compile("base ([0-9a-f]{64}|-)");
    private static final String END = "end";
    private static final Pattern PUT = Pattern.compile("put ([0-9a-f]{64}) ([0-9]{1,18}) (.+)");
    private static final Pattern REMOVE = Pattern.compile("remove (.+)");

    /** What somebody wrote into the file must not lead to files elsewhere. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?s).*[\\\\:\\x00].*|/.*|(.*/)?\\.\\.?(/.*)?|.*//.*");

    Journal {
        steps = List.copyOf(steps);
    }

    String text() {
        StringBuilder text =
                new StringBuilder(HEAD).append("\nbase ").append(base).append('\n');
        for (Step step : steps) text.append(line(step)).append('\n');
        return text.append(END).append('\n').toString();
    }

    private static String line(Step step) {
        if (step instanceof Step.Put put) return "put " + put.sha256() + " " + put.bytes() + " " + put.name();
        return "remove " + step.name();
    }

    /** What the file says; nothing when it is not whole. */
    static Optional<Journal> of(byte[] file) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < 3
                || !lines.get(0).equals(HEAD)
                || !lines.get(lines.size() - 1).equals(END)) return Optional.empty();
        Matcher base = BASE.matcher(lines.get(1));
        if (!base.matches()) return Optional.empty();
        List<Step> steps = new ArrayList<>();
        for (String line : lines.subList(2, lines.size() - 1)) {
            Optional<Step> step =
                    step(line).filter(found -> !ELSEWHERE.matcher(found.name()).matches());
            if (step.isEmpty()) return Optional.empty();
            steps.add(step.get());
        }
        return Optional.of(new Journal(base.group(1), steps));
    }

    /** Names of files that are there no longer when all is done. */
    List<String> removed() {
        return steps.stream()
                .filter(Step.Remove.class::isInstance)
                .map(Step::name)
                .toList();
    }

    /** The sum of the manifest that lies there when all is done. */
    String result() {
        return steps.stream()
                .filter(step -> step.name().equals(FinishedSite.MANIFEST))
                .flatMap(step -> step instanceof Step.Put put ? Stream.of(put.sha256()) : Stream.empty())
                .findFirst()
                .orElse(base);
    }

    /** Whether they are for the site that is published, or have made it already in part. @param manifest its sum, as {@link #base} */
    boolean isFor(String manifest) {
        // a place that gives no name that is taken has none for a moment
        return manifest.equals(base) || manifest.equals(result()) || manifest.equals(NOTHING);
    }

    private static Optional<Step> step(String line) {
        Matcher put = PUT.matcher(line);
        if (put.matches()) return Optional.of(new Step.Put(put.group(3), put.group(1), Long.parseLong(put.group(2))));
        Matcher remove = REMOVE.matcher(line);
        return remove.matches() ? Optional.of(new Step.Remove(remove.group(1))) : Optional.empty();
    }
}
