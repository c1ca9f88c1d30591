package org.prongsai.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a machine may have a browser that prints without a window: Chromium, Chrome or Edge. */
public final class InstalledBrowsers {
    /** Names the browser to be used: a program, or its name on the path of programs. */
    public static final String CHOICE = "PRONGSAI_BROWSER";

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "microsoft-edge-stable",
            "msedge");

    private static final List<String> ON_WINDOWS = List.of(
            "Google\\Chrome\\Application\\chrome.exe",
            "Chromium\\Application\\chrome.exe",
            "Microsoft\\Edge\\Application\\msedge.exe");

    private static final List<String> FOLDERS_ON_WINDOWS = List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");

    private static final List<String> ON_MACOS = List.of(
            "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "Applications/Chromium.app/Contents/MacOS/Chromium",
            "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private final Family family;
    private final Map<String, String> environment;
    private final Predicate<Path> isProgram;

    /** Families of systems, by where they keep programs. */
    public enum Family {
        WINDOWS,
        MACOS,
        OTHER;

        /** @param name as Java names the system, e.g. {@code Windows 11} */
        public static Family of(String name) {
            if (name.startsWith("Windows")) return WINDOWS;
            return name.startsWith("Mac") ? MACOS : OTHER;
        }
    }

    /** @param isProgram whether a file is there and may be run */
    public InstalledBrowsers(Family family, Map<String, String> environment, Predicate<Path> isProgram) {
        this.family = family;
        this.environment = Map.copyOf(environment);
        this.isProgram = isProgram;
    }

    /** What {@link #CHOICE} says, if anything. */
    public Optional<String> chosen() {
        return variable(CHOICE);
    }

    /** The browser that was chosen, and no other; without a choice the first one on the path, then in the usual places. */
    public Optional<Path> find() {
        Stream<Path> candidates = chosen().map(this::named)
                .orElseGet(() -> Stream.concat(NAMES.stream().flatMap(this::onPath), usualPlaces()));
        return candidates.filter(isProgram).findFirst();
    }

    private Stream<Path> named(String choice) {
        boolean place = choice.contains("/") || choice.contains("\\");
        return place ? Stream.of(Path.of(choice)) : onPath(choice);
    }

    private Stream<Path> onPath(String name) {
        String separator = family == Family.WINDOWS ? ";" : ":";
        String file = family == Family.WINDOWS && !name.endsWith(".exe") ? name + ".exe" : name;
        return variable("PATH").stream()
                .flatMap(path -> Stream.of(path.split(separator)))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, file));
    }

    private Stream<Path> usualPlaces() {
        return switch (family) {
            case WINDOWS ->
                ON_WINDOWS.stream()
                        .flatMap(program -> FOLDERS_ON_WINDOWS.stream()
                                .flatMap(folder -> variable(folder).stream())
                                .map(folder -> Path.of(folder + "\\" + program)));
            case MACOS ->
                ON_MACOS.stream()
                        .flatMap(program -> Stream.concat(Stream.of("/"), variable("HOME").stream())
                                .map(folder -> Path.of(folder, program)));
            case OTHER -> Stream.of(Path.of("/snap/bin/chromium"));
        };
    }

    /** Windows does not tell letters of names apart by case. */
    private Optional<String> variable(String name) {
        return environment.entrySet().stream()
                .filter(entry -> family == Family.WINDOWS
                        ? entry.getKey().equalsIgnoreCase(name)
                        : entry.getKey().equals(name))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
