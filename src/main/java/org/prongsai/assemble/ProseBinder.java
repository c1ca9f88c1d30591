package org.prongsai.assemble;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.markdown.Image;
import org.prongsai.markdown.Link;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Figure;
import org.prongsai.model.MediaFile;
import org.prongsai.model.Prose;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;

/** Binds the links and figures of a text to what they mean. */
final class ProseBinder {
    private final Catalogue catalogue;
    private final LinkFinder links;
    private final Problems problems;
    private final Map<String, Figure> data = new HashMap<>();
    private final Set<SitePath> used = new HashSet<>();
    private final Set<String> shown = new HashSet<>();

    ProseBinder(Catalogue catalogue, LinkFinder links, Problems problems) {
        this.catalogue = catalogue;
        this.links = links;
        this.problems = problems;
    }

    /** Enters what a figure may show: {@code content/2567/results.yaml}, with {@code ?chart=…} for a part of it. */
    void addFigure(String target, Figure figure) {
        data.put(target, figure);
    }

    /** Binds the text of a page. */
    Prose bind(ParsedText text) {
        return bind(text.document(), text.text().path(), text.path());
    }

    /**
     * Binds one text.
     *
     * @param file in which it stands, from the site's folder
     * @param page on which it stands
     */
    Prose bind(MarkdownDocument document, String file, SitePath page) {
        if (document.isEmpty()) return Prose.EMPTY;
        Map<String, Target> targets = new HashMap<>();
        for (Link link : document.links()) {
            find(link, file, page).ifPresent(target -> targets.put(link.target(), target));
        }
        Map<String, Figure> figures = new HashMap<>();
        for (Image image : document.images()) {
            figure(image, file).ifPresent(figure -> figures.put(image.target(), figure));
        }
        return new Prose(document, targets, figures);
    }

    /** A target outside a text, as in {@code year.yaml}. */
    Optional<Target> find(Link link, String file, SitePath page) {
        Optional<Target> target = links.find(link.target(), link.place(), file, page);
        target.ifPresent(found -> {
            if (found instanceof Target.File medium) used.add(medium.path());
        });
        return target;
    }

    /** Addresses of files to which something has been bound so far. */
    Set<SitePath> used() {
        return used;
    }

    /** Files that a figure has asked for so far. */
    Set<String> shown() {
        return shown;
    }

    private Optional<Figure> figure(Image image, String file) {
        return image.isFigure() ? dataFigure(image, file) : picture(image, file);
    }

    private Optional<Figure> dataFigure(Image image, String file) {
        int query = image.target().indexOf('?');
        String path = query < 0 ? image.target() : image.target().substring(0, query);
        String part = query < 0 ? "" : image.target().substring(query);
        Optional<String> named = LinkFinder.fileOf(path, file);
        Optional<Figure> figure = named.map(name -> data.get(name + part));
        named.ifPresent(shown::add);
        if (figure.isEmpty() && named.map(name -> !catalogue.isUnusable(name)).orElse(true)) {
            List<String> known = data.keySet().stream()
                    .map(name -> name.substring(name.lastIndexOf('/') + 1))
                    .toList();
            String nearest = Suggestion.nearest(image.target(), known).orElse("");
            problems.report(Code.FIGURE_UNKNOWN, image.place(), image.target(), nearest);
        }
        return figure;
    }

    private Optional<Figure> picture(Image image, String file) {
        Optional<Target> target = links.find(image.target(), image.place(), file, SitePath.HOME);
        if (target.isEmpty()) return Optional.empty();
        Optional<MediaFile> medium =
                target.get() instanceof Target.File found ? catalogue.medium(found.path()) : Optional.empty();
        if (medium.isEmpty() || !medium.get().kind().isPicture()) {
            problems.report(Code.IMAGE_NO_PICTURE, image.place(), image.target());
            return Optional.empty();
        }
        used.add(medium.get().path());
        return Optional.of(new Figure.Picture(medium.get()));
    }
}
