package org.prongsai.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms of the code are the rooms of {@code docs/architecture.md}. */
class RoomsTest {
    private static final String ROOT = "org.prongsai.";
    private static final Pattern NAME = Pattern.compile("`([a-z]+)`");

    /** Packages by the names that libraries have in the table. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("picocli", List.of("picocli.")),
            Map.entry("Jackson", List.of("tools.jackson.", "com.fasterxml.jackson.")),
            Map.entry("snakeyaml-engine", List.of("org.snakeyaml.")),
            Map.entry("FreeMarker", List.of("freemarker.")),
            Map.entry("fastexcel", List.of("org.dhatim.fastexcel.")),
            Map.entry("jsoup", List.of("org.jsoup.")),
            Map.entry("flexmark", List.of("com.vladsch.flexmark.")),
            Map.entry("ICU4J", List.of("com.ibm.icu.")),
            Map.entry("pdfbox", List.of("org.apache.pdfbox.", "org.apache.fontbox.")),
            Map.entry("metadata-extractor", List.of("com.drew.")),
            Map.entry("sshd", List.of("org.apache.sshd.")),
            Map.entry("commons-net", List.of("org.apache.commons.net.")),
            Map.entry("Jetty", List.of("org.eclipse.jetty.")));

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.prongsai");

    /** A line of the table. */
    private record Room(String name, Set<String> opensOnto, Set<String> libraries) {}

    @Test
    void arrowsAreThoseOfTheTable() throws IOException {
        Map<String, Set<String>> drawn = new TreeMap<>();
        Map<String, Set<String>> used = new TreeMap<>();
        for (Room room : rooms()) {
            drawn.put(room.name(), room.opensOnto());
            used.put(room.name(), new TreeSet<>());
        }
        for (JavaClass type : classes) {
            String from = room(type).orElseThrow();
            dependencies(type).flatMap(target -> room(target).stream()).forEach(to -> {
                if (!to.equals(from)) used.get(from).add(to);
            });
        }
        assertThat(used).isEqualTo(drawn);
    }

    @Test
    void librariesStayInTheirRooms() throws IOException {
        Map<String, Set<String>> drawn = new TreeMap<>();
        Map<String, Set<String>> used = new TreeMap<>();
        for (Room room : rooms()) {
            drawn.put(room.name(), room.libraries());
            used.put(room.name(), new TreeSet<>());
        }
        for (JavaClass type : classes) {
            String from = room(type).orElseThrow();
            dependencies(type).map(JavaClass::getName).forEach(name -> {
                if (!name.matches("(java|javax\\.(imageio|net|xml\\.stream))\\..*") && !name.startsWith(ROOT))
                    used.get(from).add(library(name));
            });
        }
        assertThat(used).isEqualTo(drawn);
    }

    @Test
    void noRoomsOpenOntoEachOtherInACircle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void onlyTheCommandLinePrints() {
        Predicate<Dependency> prints = dependency -> Set.of("java.lang.System", "java.io.FileDescriptor")
                        .contains(dependency.getTargetClass().getName())
                && dependency.getDescription().matches(".*(System\\.(out|err|in|exit)|FileDescriptor).*");
        assertThat(classes.stream()
                        .filter(type -> !room(type).equals(Optional.of("cli")))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(prints))
                .isEmpty();
    }

    /** Its fonts and drawing are missing on many a server, and differ from machine to machine. */
    @Test
    void nothingAsksTheMachineForFonts() {
        assertThat(classes.stream()
                        .flatMap(type -> dependencies(type)
                                .map(JavaClass::getName)
                                .filter(name -> name.startsWith("java.awt."))
                                .filter(name -> !isOfPixels(name) || !room(type).equals(Optional.of("media")))))
                .isEmpty();
    }

    /** Rasters and what their numbers mean as colours: neither draws nor asks for a font. */
    private static boolean isOfPixels(String type) {
        return type.matches("java\\.awt\\.(Point|Transparency|image\\..*|color\\..*)");
    }

    /** Clock, default locale and default zone differ from machine to machine; only what is of the machine may look at them. */
    @Test
    void nothingDependsOnTheMachine() {
        Set<String> forbidden = Set.of(
                "java.util.Locale.getDefault",
                "java.time.LocalDate.now",
                "java.time.Instant.now",
                "java.time.Clock.systemDefaultZone",
                "java.time.ZoneId.systemDefault",
                "java.util.TimeZone.getDefault",
                "java.lang.System.currentTimeMillis",
                "java.nio.charset.Charset.defaultCharset",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.getBytes()",
                "java.lang.Math.random");
        assertThat(classes.stream()
                        .filter(type -> !type.getPackageName().equals("org.prongsai.machine"))
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .map(call -> call.getTarget().getFullName())
                        .filter(name -> forbidden.stream()
                                .anyMatch(bad -> bad.endsWith(")") ? name.equals(bad) : name.startsWith(bad + "("))))
                .isEmpty();
    }

    private static java.util.stream.Stream<JavaClass> dependencies(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .filter(target -> !target.isPrimitive());
    }

    /** Its room, when it is ours. */
    private static Optional<String> room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) return Optional.empty();
        return Optional.of(name.substring(ROOT.length()).split("\\.")[0]);
    }

    private static String library(String type) {
        return LIBRARIES.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(type::startsWith))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(type);
    }

    private static List<Room> rooms() throws IOException {
        List<Room> rooms = Files.readAllLines(Path.of("docs", "architecture.md")).stream()
                .filter(line -> line.matches("\\| `[a-z]+` \\|.*"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Room(names(cells[1]).iterator().next(), names(cells[3]), libraries(cells[4])))
                .toList();
        assertThat(rooms).as("rooms in docs/architecture.md").hasSizeGreaterThan(9);
        return rooms;
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> libraries(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(name -> !name.equals("–"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
