package org.prongsai.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Holds pages in a browser to WCAG 2.2 AA, by axe-core. */
public final class Accessibility {
    /** What is wrong, as "rule: element". @see Look#rules */
    private static final String CHECK = """
            return axe.run({%s, resultTypes: ['violations']}).then(r => r.violations.flatMap(v => v.nodes.map(n =>
              v.id + ': ' + n.html.slice(0, 160) + ' ' + n.any.map(a => a.message).join(' ').slice(0, 200))));
            """;

    /** What stands beyond the edge of a page that scrolls sideways, outside of regions that may. */
    private static final String TOO_WIDE = """
            const edge = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= edge) return [];
            return [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > edge + 1 && !e.closest('.scroll, .hide'))
              .map(e => e.outerHTML.slice(0, 120)).slice(0, 3).concat(['…']);
            """;

    private final Browser browser;
    private final String axe;
    private Look looked = Look.LIGHT;

    public Accessibility(Browser browser) {
        this.browser = browser;
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            this.axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a page is looked at. */
    public enum Look {
        LIGHT("light", "screen", 1280, Rules.ALL),
        /** The same page in other colours. */
        DARK("dark", "screen", 1280, Rules.OF_COLOURS),
        NARROW("light", "screen", 320, Rules.ALL),
        /** Nothing on paper is pressed, so that its size does not matter there. */
        PRINT("light", "print", 794, Rules.ALL + ", rules: {'target-size': {enabled: false}}");

        private final String scheme;
        private final String medium;
        private final int width;
        private final String rules;

        Look(String scheme, String medium, int width, String rules) {
            this.scheme = scheme;
            this.medium = medium;
            this.width = width;
            this.rules = rules;
        }
    }

    /** Which rules of axe-core are held, as options of its run. */
    private static final class Rules {
        static final String ALL =
                "runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']}";
        static final String OF_COLOURS = "runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}";
    }

    /** Has pages looked at like this from now on. */
    public void look(Look look) {
        browser.emulate(look.medium, look.scheme, look.width);
        looked = look;
    }

    /** What is wrong with a page, which it opens. */
    public List<String> violations(URI page) {
        browser.go(page);
        return violations();
    }

    /** What is wrong with the page as it is now. */
    public List<String> violations() {
        browser.run(axe + "; return 0;");
        List<String> violations = new ArrayList<>();
        for (Object violation : (List<?>) browser.run(CHECK.formatted(looked.rules)))
            violations.add(violation.toString());
        for (Object element : (List<?>) browser.run(TOO_WIDE)) violations.add("too wide: " + element);
        return violations;
    }
}
