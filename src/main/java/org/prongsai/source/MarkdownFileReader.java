package org.prongsai.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.prongsai.machine.Checksum;
import org.prongsai.problem.Code;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.thai.CompactText;

/** Divides a Markdown file into its front matter and its text. */
final class MarkdownFileReader {
    private static final String FENCE = "---";

    /** What may stand at the start of a line of YAML: a key, an entry of a list, a comment, or what belongs to the line before. */
    private static final Pattern ENTRY = Pattern.compile("[\\s}\\]#-]|$|[A-Za-z_]+ *[:：]");

    private final YamlReader yaml;

    MarkdownFileReader(YamlReader yaml) {
        this.yaml = yaml;
    }

    /** The file; nothing when it has no usable front matter, which has been reported. */
    Optional<Manuscript.Text> read(FolderEntry file, byte[] bytes, Problems problems) {
        return TextReader.read(file, bytes, problems)
                .flatMap(source -> divide(file, source, Checksum.of(bytes), problems));
    }

    private Optional<Manuscript.Text> divide(FolderEntry file, SourceText source, long sum, Problems problems) {
        String text = source.text();
        if (!source.line(1).stripTrailing().equals(FENCE)) {
            problems.report(Code.FRONT_MATTER_MISSING, new Place(source.path(), 1, 1));
            return Optional.empty();
        }
        int start = text.indexOf('\n') + 1;
        int line = 2;
        for (int at = start; start > 0 && at < text.length(); line++) {
            int end = text.indexOf('\n', at);
            String content = text.substring(at, end < 0 ? text.length() : end);
            if (content.stripTrailing().equals(FENCE)) {
                int body = end < 0 ? text.length() : end + 1;
                String front = text.substring(start, at);
                Manuscript.Sums sums = new Manuscript.Sums(sum, Checksum.of(front.getBytes(StandardCharsets.UTF_8)));
                Source.OnDisk place = new Source.OnDisk(file, sum, line + 1);
                Source markdown = new Source.Kept(CompactText.of(text.substring(body)), place);
                return text(source, front, markdown, line + 1, sums, problems);
            }
            at = end < 0 ? text.length() : end + 1;
        }
        problems.report(Code.FRONT_MATTER_UNCLOSED, new Place(source.path(), 1, 1));
        return Optional.empty();
    }

    private Optional<Manuscript.Text> text(
            SourceText source, String front, Source markdown, int bodyLine, Manuscript.Sums sums, Problems problems) {
        Origin body = Origin.lines(source.path(), bodyLine, 1);
        OptionalInt text = lineOfText(front);
        if (text.isPresent()) {
            problems.report(Code.FRONT_MATTER_UNCLOSED, new Place(source.path(), 2 + text.getAsInt(), 1));
            return Optional.empty();
        }
        return yaml.bind(FrontMatter.class, front, source, 2, problems)
                .map(bound -> text(source.path(), bound, CompactText.of(front), body, sums, markdown));
    }

    /** A file of which is known what its Markdown is; nothing when its front matter is not as it was. */
    Optional<Manuscript.Text> recalled(FolderEntry file, RecalledText known) {
        Problems none = new Problems();
        String written = known.front().toString();
        SourceText front = new SourceText(file.path(), FENCE + "\n" + written);
        Source body = new Source.OnDisk(file, known.sums().file(), known.bodyLine());
        return yaml.bind(FrontMatter.class, written, front, 2, none)
                .filter(bound -> none.sorted().isEmpty())
                .map(bound -> text(
                        file.path(),
                        bound,
                        known.front(),
                        Origin.lines(file.path(), known.bodyLine(), 1),
                        known.sums(),
                        body));
    }

    private static Manuscript.Text text(
            String path,
            YamlReader.Bound<FrontMatter> bound,
            CompactText front,
            Origin body,
            Manuscript.Sums sums,
            Source markdown) {
        return new Manuscript.Text(path, bound.value(), bound.keys(), front, markdown, body, sums);
    }

    /** A line, from 0, that is text behind a blank line: then what closed the front matter was a rule in the text. */
    private static OptionalInt lineOfText(String front) {
        List<String> lines = front.lines().toList();
        for (int i = 1; i < lines.size(); i++) {
            boolean text =
                    lines.get(i - 1).isBlank() && !ENTRY.matcher(lines.get(i)).lookingAt();
            if (text) return OptionalInt.of(i);
        }
        return OptionalInt.empty();
    }
}
