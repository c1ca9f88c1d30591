package org.prongsai.check.structure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.FileKind;
import org.prongsai.model.MediaFile;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Code;

/**
 * In an address each Thai letter becomes nine characters, a name of 86 Thai letters is too long for most servers, and some tell upper case
 * from lower case while others do not.
 */
public final class FileNames implements RecordRule {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9._-]+");
    private static final int LONGEST = 80;

    /** Shown of the characters that are not plain. */
    private static final int SHOWN = 6;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.FILE_NAME);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        Set<SitePath> taken = survey.files().stream().map(MediaFile::path).collect(Collectors.toSet());
        for (MediaFile file : survey.files()) {
            String name = file.name();
            // too late for one that somebody may have kept
            if (survey.isPublished(file.path())) continue;
            if (!PLAIN.matcher(name).matches()) {
                findings.report(Code.FILE_NAME, file.source(), name, others(name), suggested(file, taken));
            } else if (name.length() > LONGEST) {
                String length = name.length() + " > " + LONGEST;
                findings.report(Code.FILE_NAME, file.source(), name, length, suggested(file, taken));
            }
        }
    }

    /** The first characters that are not plain, each once. */
    private static String others(String name) {
        List<String> others = name.codePoints()
                .mapToObj(Character::toString)
                .filter(character -> !PLAIN.matcher(character).matches())
                .distinct()
                .toList();
        String shown = others.stream().limit(SHOWN).map(FileNames::alone).collect(Collectors.joining(" "));
        return shown + (others.size() > SHOWN ? " …" : "");
    }

    /** As it can be read by itself: what stands over or under a letter gets a circle in the place of one. */
    private static String alone(String character) {
        if (character.isBlank()) return "␣";
        return Character.getType(character.codePointAt(0)) == Character.NON_SPACING_MARK ? "◌" + character : character;
    }

    /** One that no other file of the site has, nor was proposed for. @param taken gets it */
    private static String suggested(MediaFile file, Set<SitePath> taken) {
        String name = plain(file);
        int dot = name.lastIndexOf('.');
        String folder = file.path().value().substring(0, file.path().value().lastIndexOf('/') + 1);
        String free = name;
        for (int i = 2; !taken.add(new SitePath(folder + free)); i++)
            free = name.substring(0, dot) + "-" + i + name.substring(dot);
        return free;
    }

    /** What is left of the name in plain characters; what the file is, when little is. */
    private static String plain(MediaFile file) {
        int dot = file.name().lastIndexOf('.');
        String extension = file.name().substring(dot + 1).toLowerCase(Locale.ROOT);
        String stem = file.name()
                .substring(0, dot)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_]+", "-")
                .replaceAll("^[-_]+|[-_]+$", "");
        String shortened =
                stem.substring(0, Math.min(stem.length(), LONGEST / 2)).replaceAll("[-_]+$", "");
        boolean telling = shortened.chars().anyMatch(Character::isLetter);
        return (telling ? shortened : what(file.kind()) + (shortened.isEmpty() ? "" : "-" + shortened)) + "."
                + extension;
    }

    private static String what(FileKind kind) {
        return switch (kind) {
            case JPEG, PNG, GIF, WEBP, SVG -> "photo";
            case XLSX, ODS, CSV -> "table";
            case PPTX -> "slides";
            case PDF, DOCX, ODT, ZIP -> "document";
        };
    }
}
