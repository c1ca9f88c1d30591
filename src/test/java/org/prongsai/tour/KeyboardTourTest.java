package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.Browser;
import org.prongsai.testing.GivenBrowser;
import org.prongsai.testing.SixSites;

/**
 * Every kind of page from its top to its end and back with Tab alone: whatever can be operated is reached, in the order of the
 * page, stands in the window with nothing over it, and is seen to have the focus.
 */
@ExtendWith({SixSites.Given.class, GivenBrowser.class})
class KeyboardTourTest {
    /**
     * Looks at each element that Tab has led to, when the key is let go. Gives the number of stops that the page has, and what
     * keeps some of it from being one.
     */
    private static final String SET_OUT = """
            const seen = e => e.checkVisibility({visibilityProperty: true});
            const name = e => e.outerHTML.replace(/\\s+/g, ' ').slice(0, 100);
            const operable = [...document.querySelectorAll(
              'a[href], area[href], button, input, select, textarea, summary, iframe, audio, video, [tabindex], [contenteditable], [onclick]')]
              .filter(e => seen(e) && !e.disabled && e.id !== 'page-main');
            const stops = operable.filter(e => e.tabIndex >= 0 && !(e.type === 'radio' && !e.checked));
            const faults = operable.filter(e => e.tabIndex !== 0).map(e => 'tabindex: ' + name(e));
            const scrolls = (have, room, way) => have > room + 1 && (way === 'auto' || way === 'scroll');
            for (const e of document.querySelectorAll('body *')) {
              const style = getComputedStyle(e);
              if (!scrolls(e.scrollWidth, e.clientWidth, style.overflowX) && !scrolls(e.scrollHeight, e.clientHeight, style.overflowY)) continue;
              if (e.localName !== 'input' && seen(e) && !stops.some(s => e.contains(s))) faults.push('scrolls, and cannot have the focus: ' + name(e));
            }
            const outline = e => { const s = getComputedStyle(e); return s.outlineStyle === 'none' ? 0 : parseFloat(s.outlineWidth); };
            const before = new Map(stops.map(e => [e, outline(e)]));

            const paint = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
            const colours = new Map();
            const pixel = colour => {
              if (!colours.has(colour)) {
                paint.clearRect(0, 0, 1, 1);
                paint.fillStyle = colour;
                paint.fillRect(0, 0, 1, 1);
                colours.set(colour, [...paint.getImageData(0, 0, 1, 1).data]);
              }
              return colours.get(colour);
            };
            const luminance = colour => {
              const [r, g, b] = pixel(colour).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const contrast = (one, other) => {
              const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
              return (light + 0.05) / (dark + 0.05);
            };
            const behind = e => {
              for (; e; e = e.parentElement) {
                const colour = getComputedStyle(e).backgroundColor;
                if (pixel(colour)[3] === 255) return colour;
              }
              return 'white';
            };

            // the part in the window of at least one of an element's boxes, seen at its corners and in the middle
            const covered = e => {
              let points = 0;
              for (const box of e.getClientRects()) {
                const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
                const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
                if (left >= right || top >= bottom) continue;
                const inset = Math.min(4, (right - left) / 3, (bottom - top) / 3);
                for (const x of [left + inset, (left + right) / 2, right - inset]) for (const y of [top + inset, (top + bottom) / 2, bottom - inset]) {
                  points++;
                  const hit = document.elementFromPoint(x, y);
                  if (!e.contains(hit)) return 'covered at ' + Math.round(x) + ' ' + Math.round(y) + ' by ' + (hit ? name(hit) : 'nothing');
                }
              }
              return points ? '' : 'out of sight';
            };
            const unseen = e => {
              const style = getComputedStyle(e);
              if (outline(e) < 2 || before.get(e) > 0) return 'focus is not shown: ' + outline(e);
              const ratio = contrast(style.outlineColor, behind(parseFloat(style.outlineOffset) < 0 ? e : e.parentElement));
              return ratio < 3 ? 'focus is pale: ' + ratio : '';
            };

            window.visited = [];
            document.addEventListener('keyup', event => {
              if (event.key !== 'Tab') return;
              const e = document.activeElement;
              const at = stops.indexOf(e);
              const fault = at < 0 ? 'not expected' : covered(e) || unseen(e);
              window.visited.push([at, fault && fault + ': ' + name(e)]);
            });
            return [stops.length, faults];
            """;

    private static final String COME_BACK = "return window.visited.splice(0);";

    private static Browser browser;

    @BeforeAll
    static void takeBrowser(Browser given) {
        browser = given;
    }

    /** There in light and back in dark, so that each stop is seen in both. @param width of the window, in pixels */
    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void tabLeadsToEverythingAndBack(int width, SixSites sites) {
        List<String> faults = new ArrayList<>();
        for (Path page : sites.longestPages()) {
            browser.emulate("screen", "light", width);
            browser.go(page.toUri());
            List<?> found = (List<?>) browser.run(SET_OUT);
            int stops = ((Number) found.get(0)).intValue();
            assertThat(stops).as(page.toString()).isGreaterThan(1);
            for (Object fault : (List<?>) found.get(1)) faults.add(page.getParent() + " " + fault);
            browser.tab(stops);
            faults.addAll(tour(page, 0, 1, stops));
            browser.emulate("screen", "dark", width);
            browser.tabBack(stops - 1);
            faults.addAll(tour(page, stops - 2, -1, stops - 1));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> tour(Path page, int first, int step, int length) {
        List<String> faults = new ArrayList<>();
        List<?> visited = (List<?>) browser.run(COME_BACK);
        int expected = first;
        for (Object stop : visited) {
            int at = ((Number) ((List<?>) stop).get(0)).intValue();
            String fault = ((List<?>) stop).get(1).toString();
            if (at != expected) faults.add(page.getParent() + " stop " + at + " where " + expected + " was expected");
            if (!fault.isEmpty()) faults.add(page.getParent() + " " + fault);
            expected += step;
        }
        if (visited.size() != length) faults.add(page.getParent() + " " + visited.size() + " of " + length + " stops");
        return faults;
    }
}
