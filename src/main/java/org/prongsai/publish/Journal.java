package org.prongsai.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps of an upload whose files have all arrived, as they stand in {@link Workplace#STEPS}. Each step may be done again, so that after a cut all of them are
 * done from the first.
 */
record Journal(List<Step> steps) {
    private static final String HEAD = "prongsai-steps 1";
    private static final String END = "end";
    private static final Pattern PUT = Pattern.compile("put ([0-9a-f]{64}) ([0-9]{1,18}) (.+)");
    private static final Pattern REMOVE = Pattern.compile("remove (.+)");

    /** What somebody wrote into the file must not lead to files elsewhere. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?s).*[\\\\:\\x00].*|/.*|(.*/)?\\.\\.?(/.*)?|.*//.*");

    Journal {
        steps = List.copyOf(steps);
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
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
        if (lines.size() < 2
                || !lines.get(0).equals(HEAD)
                || !lines.get(lines.size() - 1).equals(END)) return Optional.empty();
        List<Step> steps = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            Optional<Step> step =
                    step(line).filter(found -> !ELSEWHERE.matcher(found.name()).matches());
            if (step.isEmpty()) return Optional.empty();
            steps.add(step.get());
        }
        return Optional.of(new Journal(steps));
    }

    private static Optional<Step> step(String line) {
        Matcher put = PUT.matcher(line);
        if (put.matches()) return Optional.of(new Step.Put(put.group(3), put.group(1), Long.parseLong(put.group(2))));
        Matcher remove = REMOVE.matcher(line);
        return remove.matches() ? Optional.of(new Step.Remove(remove.group(1))) : Optional.empty();
    }
}
