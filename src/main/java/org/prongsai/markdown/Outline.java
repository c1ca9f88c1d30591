package org.prongsai.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;
import org.prongsai.thai.Numerals;

/** What is gathered while one text is rendered: its headings, links and images, and what is wrong with them. */
final class Outline {
    /** Under which flexmark's renderers find it. */
    static final NullableDataKey<Outline> KEY = new NullableDataKey<>("PRONGSAI_OUTLINE");

    private final List<Heading> headings = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<MarkdownDocument.Lost> lost = new ArrayList<>();
    private final HeadingIds ids = new HeadingIds();
    private final Positions positions;
    private final MarkdownFlavour flavour;
    private final Numerals numerals;
    private final Problems problems;

    Outline(Positions positions, MarkdownFlavour flavour, Numerals numerals, Problems problems) {
        this.positions = positions;
        this.flavour = flavour;
        this.numerals = numerals;
        this.problems = problems;
    }

    MarkdownFlavour flavour() {
        return flavour;
    }

    Numerals numerals() {
        return numerals;
    }

    List<Heading> headings() {
        return headings;
    }

    List<Link> links() {
        return links;
    }

    List<Image> images() {
        return images;
    }

    List<MarkdownDocument.Lost> lost() {
        return lost;
    }

    Set<String> anchors() {
        return ids.given();
    }

    Place place(Node node) {
        return positions.at(node.getStartOffset());
    }

    void report(Code code, Node node, String... details) {
        report(code, node.getStartOffset(), details);
    }

    private void report(Code code, int start, String... details) {
        problems.report(code, positions.at(start), details);
    }

    /** A box of a kind that there is not; its Thai name leads to the word that is used. */
    void reportUnknownBox(Node node, String typed) {
        String meant = AdmonitionKind.titled(typed)
                .map(AdmonitionKind::key)
                .or(() -> Suggestion.nearest(typed, AdmonitionKind.keys()))
                .orElse("");
        report(Code.MARKDOWN_UNKNOWN_ADMONITION, node, typed, meant, String.join(", ", AdmonitionKind.keys()));
    }

    /** Adds a box that says what is missing. */
    void addLost(Node node, String title) {
        lost.add(new MarkdownDocument.Lost(title, place(node)));
    }

    /** Adds a heading and gives its id. @param start of the heading in the text */
    String add(int start, int level, Optional<String> typedId, String text) {
        if (flavour != MarkdownFlavour.PAGE) {
            report(Code.HEADING_IN_CELL, start, text);
        } else if (level == 1) {
            report(Code.HEADING_LEVEL_ONE, start, text);
        } else if (level > deepestAllowed()) {
            report(Code.HEADING_SKIPPED, start, text, "#".repeat(level), "#".repeat(deepestAllowed()));
        }
        typedId.ifPresent(id -> addId(start, id));
        String id = typedId.orElseGet(() -> ids.from(text));
        headings.add(new Heading(Math.max(2, level), id, text, positions.at(start)));
        return id;
    }

    /** Adds an id that the author gave. */
    void addId(Node node, String id) {
        addId(node.getStartOffset(), id);
    }

    private void addId(int start, String id) {
        if (!ids.take(id)) report(Code.HEADING_DUPLICATE_ID, start, id);
    }

    private int deepestAllowed() {
        return headings.isEmpty() ? 2 : headings.get(headings.size() - 1).level() + 1;
    }

    /** Adds a link and gives what stands in its {@code href} until its address is known. */
    String add(Node node, String target, String text) {
        return add(node.getStartOffset(), target, text);
    }

    /** @param start of the link in the text */
    String add(int start, String target, String text) {
        links.add(new Link(target, text, positions.at(start)));
        return Slots.link(links.size() - 1);
    }

    /** Adds an image and gives its index. */
    int add(Node node, String target, String alt, Optional<String> title, Image.Position position) {
        Image image = new Image(target, alt, title, position, place(node));
        boolean alone = position == Image.Position.ALONE && flavour == MarkdownFlavour.PAGE;
        if (image.isFigure() && !alone) report(Code.FIGURE_NOT_ALONE, node, target);
        if (!image.isFigure() && alt.isBlank()) report(Code.IMAGE_NO_ALT, node, target);
        images.add(image);
        return images.size() - 1;
    }
}
