package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.Folders;

/** The launcher makes the program when it is missing or stale, and says plainly what it lacks. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for Windows is prongsai.cmd")
class LauncherTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final FileTime LATER = FileTime.fromMillis(1_100_000_000_000L);

    @TempDir
    private Path temp;

    private Path home;
    private Path tools;

    /** What a launch printed. */
    private record Launch(int exitCode, String out, String err) {}

    @BeforeEach
    void makeProject() throws IOException {
        home = Files.createDirectories(temp.resolve("โครงการ ก"));
        tools = Files.createDirectories(temp.resolve("tools"));
        Files.copy(Path.of("prongsai"), home.resolve("prongsai"));
        Folders.copy(Path.of("src", "launcher"), home.resolve("src/launcher"));
        for (String tool : new String[] {"uname", "dirname", "readlink", "cat", "sed", "head", "rm", "mv"}) {
            Path found = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            tool(tool, "exec " + found + " \"$@\"");
        }
    }

    /** Puts a tool on the path, which holds no other. */
    private void tool(String name, String script) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Launch launch(Path launcher, String... arguments) throws Exception {
        return ended(start(launcher, arguments));
    }

    private Launch ended(Process process) throws Exception {
        int code = process.waitFor();
        return new Launch(code, Files.readString(temp.resolve("out.txt")), Files.readString(temp.resolve("err.txt")));
    }

    private Process start(Path launcher, String... arguments) throws IOException {
        String[] command = new String[arguments.length + 2];
        command[0] = "/bin/sh";
        command[1] = launcher.toString();
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectOutput(temp.resolve("out.txt").toFile())
                .redirectError(temp.resolve("err.txt").toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", tools.toString(), "LC_ALL", "C"));
        return builder.start();
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("src", "launcher", name + ".txt"), StandardCharsets.UTF_8);
    }

    private void jar() throws IOException {
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("target/prongsai.jar"), "");
    }

    @Test
    void whoEndsItEndsJava() throws Exception {
        jar();
        tool("java", "trap 'echo ended; exit 7' TERM; : >'" + temp + "/running'; while :; do :; done");
        Process process = start(home.resolve("prongsai"), "serve");
        while (!Files.exists(temp.resolve("running"))) Thread.onSpinWait();
        process.destroy();
        assertThat(ended(process)).isEqualTo(new Launch(7, "ended\n", ""));
    }

    @Test
    void javaReadsWhatIsTyped() throws Exception {
        jar();
        tool("java", "read -r typed; echo \"$typed\"");
        Process process = start(home.resolve("prongsai"), "publish");
        process.getOutputStream().write("ความลับ\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        assertThat(ended(process)).isEqualTo(new Launch(0, "ความลับ\n", ""));
    }

    @Test
    void saysThatJavaIsMissing() throws Exception {
        assertThat(launch(home.resolve("prongsai"))).isEqualTo(new Launch(70, "", text("no-java")));
    }

    @Test
    void saysThatMavenIsMissingWhenItIsNeeded() throws Exception {
        tool("java", "echo 'openjdk version \"17.0.1\"' >&2");
        assertThat(launch(home.resolve("prongsai"))).isEqualTo(new Launch(70, "", text("no-mvn")));
        jar();
        assertThat(launch(home.resolve("prongsai")).exitCode()).isZero();
    }

    @Test
    void saysThatJavaIsTooOld() throws Exception {
        tool("java", "echo 'java version \"1.8.0_402\"' >&2");
        tool("mvn", "exit 0");
        assertThat(launch(home.resolve("prongsai"))).isEqualTo(new Launch(70, "", text("old-java")));
    }

    @Test
    void makesTheProgramThenRunsIt() throws Exception {
        tool("java", "case $1 in -version) echo 'openjdk version \"25\"' >&2 ;; *) echo \"java $LC_ALL $*\" ;; esac");
        tool("mvn", "echo \"mvn $*\"");
        Launch launch = launch(home.resolve("prongsai"), "build", "ก ข");
        assertThat(launch.exitCode()).isZero();
        assertThat(launch.err())
                .startsWith(text("preparing"))
                .contains("-f " + home.toRealPath() + "/pom.xml -Dmaven.test.skip=true package");
        assertThat(launch.out())
                .isEqualTo("java C.UTF-8 -XX:-UsePerfData -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "
                        + home.toRealPath() + "/target/prongsai.jar build ก ข\n");
    }

    @Test
    void keepsWhatJavaMadeOfTheClasses() throws Exception {
        Files.createDirectories(home.resolve("examples/tuayang"));
        tool(
                "java",
                "for a; do case $a in -XX:ArchiveClassesAtExit=*) : >\"${a#*=}\" ;; -version) echo 'version \"17\"' >&2 ;; esac; done; echo \"$*\"");
        tool("mvn", ": >'" + home + "/target/prongsai.jar'");
        Files.createDirectories(home.resolve("target"));
        String archive = "-XX:SharedArchiveFile=" + home.toRealPath() + "/target/prongsai.jsa";
        Launch first = launch(home.resolve("prongsai"), "check");
        assertThat(first.out()).contains(archive).endsWith("check\n").doesNotContain("ArchiveClassesAtExit");
        assertThat(Files.list(home.resolve("target"))
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("prongsai.jar", "prongsai.jsa");
        assertThat(launch(home.resolve("prongsai"), "check").out()).contains(archive);
    }

    @Test
    void keepsMoreWhereJavaCan() throws Exception {
        Files.createDirectories(home.resolve("examples/tuayang"));
        tool(
                "java",
                "for a; do case $a in -XX:AOTCacheOutput=*) : >\"${a#*=}\" ;; -version) echo 'version \"25.0.1\"' >&2 ;; esac; done; echo \"$*\"");
        tool("mvn", ": >'" + home + "/target/prongsai.jar'");
        Files.createDirectories(home.resolve("target"));
        String cache = "-XX:+IgnoreUnrecognizedVMOptions -XX:AOTCache=" + home.toRealPath() + "/target/prongsai.aot";
        Launch first = launch(home.resolve("prongsai"), "check");
        assertThat(first.out()).contains(cache).endsWith("check\n").doesNotContain("AOTCacheOutput");
        assertThat(Files.list(home.resolve("target"))
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("prongsai.jar", "prongsai.aot");
        assertThat(launch(home.resolve("prongsai"), "check").out()).contains(cache);
    }

    @Test
    void doesWithoutWhatCouldNotBeKept() throws Exception {
        Files.createDirectories(home.resolve("examples/tuayang"));
        tool(
                "java",
                "case \"$*\" in *ArchiveClassesAtExit*) exit 1 ;; -version) echo 'version \"17\"' >&2 ;; esac; echo \"$*\"");
        tool("mvn", "exit 0");
        Launch launch = launch(home.resolve("prongsai"), "check");
        assertThat(launch.exitCode()).isZero();
        assertThat(launch.out()).endsWith("check\n").doesNotContain("SharedArchiveFile");
    }

    @Test
    void makesAStaleProgramAnew() throws Exception {
        jar();
        tool(
                "java",
                "case \"$*\" in *prongsai.home*) exit 75 ;; -version) echo '\"17\"' >&2; echo 'version \"17\"' >&2 ;; *) echo anew; exit 1 ;; esac");
        tool("mvn", "exit 0");
        assertThat(launch(home.resolve("prongsai"), "build")).isEqualTo(new Launch(1, "anew\n", text("preparing")));
    }

    @Test
    void saysThatTheProgramCouldNotBeMade() throws Exception {
        tool("java", "echo 'version \"17\"' >&2");
        tool("mvn", "exit 1");
        assertThat(launch(home.resolve("prongsai")))
                .isEqualTo(new Launch(70, "", text("preparing") + text("not-prepared")));
    }

    @Test
    void isFoundThroughLinks() throws Exception {
        tool("java", "echo \"$*\"");
        jar();
        Files.createSymbolicLink(temp.resolve("one"), home.resolve("prongsai"));
        Path two = Files.createSymbolicLink(temp.resolve("two"), Path.of("one"));
        assertThat(launch(two).out()).contains(home.toRealPath() + "/target/prongsai.jar");
    }

    @Test
    void aProgramIsStaleWhenASourceIsNewer() throws IOException {
        jar();
        Path source = home.resolve("src/main/java/A.java");
        for (String file :
                new String[] {"pom.xml", "src/main/java/A.java", "templates/a.ftlh", "static/a.css", "docs/problems.md"
                }) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.writeString(home.resolve(file), "");
        }
        Files.setLastModifiedTime(home.resolve("target/prongsai.jar"), FileTime.fromMillis(Long.MAX_VALUE / 1_000_000));
        assertThat(StaleProgram.isStale(home)).isFalse();
        Files.setLastModifiedTime(source, LATER);
        Files.setLastModifiedTime(home.resolve("target/prongsai.jar"), LONG_AGO);
        assertThat(StaleProgram.isStale(home)).isTrue();
    }

    @Test
    void everySentenceOfTheLaunchersIsInThaiAndEnglish() throws IOException {
        for (String name : new String[] {"no-java", "no-mvn", "old-java", "preparing", "not-prepared"}) {
            assertThat(text(name))
                    .containsPattern("[ก-ฮ]")
                    .containsPattern("[a-z]{4}")
                    .endsWith("\n");
            assertThat(text(name).lines()).hasSize(1);
        }
        String windows = Files.readString(Path.of("prongsai.cmd"), StandardCharsets.US_ASCII);
        assertThat(windows).contains("no-java.txt", "no-mvn.txt", "old-java.txt", "preparing.txt", "not-prepared.txt");
    }

    /** There is no Windows here to try it on. */
    @Test
    void theLauncherForWindowsKnowsWhatThisOneKnows() throws IOException {
        String windows = Files.readString(Path.of("prongsai.cmd"), StandardCharsets.US_ASCII);
        List<String> options = found(
                "-(?:X|D)[A-Za-z]+(?:[:.][-+\\w=:]+)?",
                Files.readString(Path.of("prongsai")).replaceAll("(?m)^ *#.*", ""));
        assertThat(options).contains("-XX:AOTCache=", "-Xshare:auto", "-Dprongsai.home=");
        assertThat(windows).contains(options);
        assertThat(windows).contains("ArchiveClassesAtExit", "AOTCacheOutput", "\"75\"");
        List<String> labels = found("(?m)^:([a-z-]+)", windows);
        assertThat(labels).doesNotHaveDuplicates();
        assertThat(found("(?:goto |call :)([a-z-]+)", windows)).isSubsetOf(labels);
        assertThat(windows.lines().filter(line -> line.contains("%JAR%\" build")))
                .allMatch(line -> line.contains("prongsai.home"));
    }

    /** What a pattern finds: its group where it has one. */
    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .toList();
    }
}
