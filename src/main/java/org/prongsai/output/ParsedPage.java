package org.prongsai.output;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the tags of any page at all, as a browser would: with jsoup, which makes a tree of it. */
final class ParsedPage {
    private ParsedPage() {}

    /** Shows each tag in the order of the tree. */
    static void read(byte[] html, Consumer<Tag> look) {
        Jsoup.parse(new String(html, StandardCharsets.UTF_8)).traverse((node, depth) -> {
            if (node instanceof Element element) look.accept(new Parsed(element));
        });
    }

    private record Parsed(Element element) implements Tag {
        @Override
        public String name() {
            return element.normalName();
        }

        @Override
        public Optional<String> value(Attribute attribute) {
            String label = attribute.label();
            return element.hasAttr(label) ? Optional.of(element.attr(label)) : Optional.empty();
        }

        @Override
        public String text() {
            return element.text();
        }
    }
}
