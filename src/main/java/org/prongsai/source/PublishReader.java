package org.prongsai.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.Written;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.source.PublishYaml.Kind;
import org.prongsai.source.PublishYaml.Target;

/** Reads a site's {@code publish.yaml}. No message quotes what might be a password that was put there by mistake. */
public final class PublishReader {
    /** The file, beside {@code content/}. */
    public static final String FILE = "publish.yaml";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9a-fA-F:]+");
    private static final Pattern FINGERPRINT =
            Pattern.compile("SHA256:[A-Za-z0-9+/]{43}=?|([0-9a-fA-F]{2}:?){31}[0-9a-fA-F]{2}");

    /** Also one that is misspelt, or without its colon: the line must not be quoted by whoever reads it next. */
    private static final Pattern PASSWORD = Pattern.compile(
            "(?im)(?:^|[{,])[ \\t\"']*(pass[a-z_-]*|pas+w[a-z_-]*|pwd|pw|secret|รหัสผ่าน|พาสเวิร์ด)(?:[ \\t\"':].*)?$");

    private static final int LAST_PORT = 65535;

    private final Problems problems;
    private final YamlReader yaml = new YamlReader();

    private PublishReader(Problems problems) {
        this.problems = problems;
    }

    /** The targets of a site; nothing when the file cannot be used, which is then reported. */
    public static Optional<PublishYaml> read(Path site, Problems problems) {
        if (Files.isDirectory(site.toAbsolutePath()) && !Files.exists(site.resolve(FILE))) {
            problems.report(Code.PUBLISH_NO_FILE, Place.ofFile(FILE));
            return Optional.empty();
        }
        return SiteFolder.open(site, problems).flatMap(folder -> new PublishReader(problems).read(folder));
    }

    private Optional<PublishYaml> read(SiteFolder folder) {
        return folder.file(FILE, problems)
                .flatMap(file -> TextReader.read(file, problems))
                .filter(this::hasNoPassword)
                .flatMap(text -> yaml.bind(PublishYaml.class, text.text(), text, 1, problems))
                .map(this::usable);
    }

    private boolean hasNoPassword(SourceText source) {
        Matcher found = PASSWORD.matcher(source.text());
        boolean any = false;
        while (found.find()) {
            String before = source.text().substring(0, found.start(1));
            int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
            int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
            problems.report(Code.PUBLISH_PASSWORD, new Place(source.path(), line, column));
            any = true;
        }
        return !any;
    }

    private PublishYaml usable(YamlReader.Bound<PublishYaml> bound) {
        Map<String, Target> usable = new LinkedHashMap<>();
        if (bound.value().targets().isEmpty() && !problems.hasErrors())
            problems.report(Code.YAML_MISSING_KEY, bound.place("/targets"), "targets");
        bound.value().targets().forEach((name, target) -> {
            Place place = bound.place("/targets/" + name);
            if (!NAME.matcher(name).matches()) problems.report(Code.ID_INVALID, place, name);
            else if (isUsable(target, place)) usable.put(name, target);
        });
        return new PublishYaml(usable);
    }

    private boolean isUsable(Target target, Place place) {
        if (target.kind() == Kind.FOLDER) return isOfThisMachine(target);
        boolean named = isThere("host", target.host(), place) & isThere("user", target.user(), place);
        if (target.kind() == Kind.FTP) problems.report(Code.PUBLISH_PLAIN_FTP, place);
        if (target.kind() != Kind.SFTP && target.key().isPresent())
            wrongKey("key", target.key().get(), target.kind());
        return named & isHost(target) & isPort(target, place) & isFingerprint(target);
    }

    private boolean isOfThisMachine(Target target) {
        Map<String, Optional<Written>> others = new LinkedHashMap<>();
        others.put("host", target.host());
        others.put("user", target.user());
        others.put("key", target.key());
        others.put("fingerprint", target.fingerprint());
        others.forEach((key, value) -> value.ifPresent(written -> wrongKey(key, written, target.kind())));
        return others.values().stream().allMatch(Optional::isEmpty);
    }

    private void wrongKey(String key, Written written, Kind kind) {
        problems.report(Code.PUBLISH_WRONG_KEY, written.place(), key, kind.key());
    }

    private boolean isThere(String key, Optional<Written> value, Place target) {
        boolean there = value.isPresent() && !value.get().isBlank();
        if (!there)
            problems.report(Code.YAML_MISSING_KEY, value.map(Written::place).orElse(target), key);
        return there;
    }

    /** A whole address in its place may have a password in it. */
    private boolean isHost(Target target) {
        return matches(target.host(), HOST, Code.PUBLISH_HOST);
    }

    private boolean isFingerprint(Target target) {
        return matches(target.fingerprint(), FINGERPRINT, Code.PUBLISH_FINGERPRINT);
    }

    private boolean matches(Optional<Written> value, Pattern pattern, Code otherwise) {
        List<Written> wrong = value.stream()
                .filter(written -> !pattern.matcher(written.text()).matches())
                .toList();
        wrong.forEach(written -> problems.report(otherwise, written.place()));
        return wrong.isEmpty();
    }

    private boolean isPort(Target target, Place place) {
        boolean usable = target.port().isEmpty()
                || target.port().get() >= 1 && target.port().get() <= LAST_PORT;
        if (!usable)
            problems.report(
                    Code.NUMBER_OUT_OF_RANGE, place, target.port().get().toString(), "1", Integer.toString(LAST_PORT));
        return usable;
    }
}
