package org.prongsai.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a drawing may be made of (SVG 1.1): shapes, words, colours, and references to its own parts. */
final class SvgWords {
    private static final Set<String> ELEMENTS = words("svg g defs symbol use title desc path rect circle ellipse line"
            + " polyline polygon text tspan textPath switch linearGradient radialGradient stop clipPath mask pattern marker"
            + " style filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB"
            + " feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile");

    private static final Set<String> ATTRIBUTES =
            words("id class style transform version viewBox preserveAspectRatio width"
                    + " height x y x1 x2 y1 y2 cx cy r rx ry fx fy dx dy d points pathLength rotate textLength lengthAdjust"
                    + " startOffset method spacing gradientUnits gradientTransform spreadMethod offset clipPathUnits maskUnits"
                    + " maskContentUnits patternUnits patternContentUnits patternTransform markerUnits markerWidth markerHeight"
                    + " refX refY orient filterUnits primitiveUnits in in2 result mode values type operator k1 k2 k3 k4 stdDeviation"
                    + " radius tableValues slope intercept amplitude exponent role lang fill fill-opacity fill-rule stroke"
                    + " stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity"
                    + " stroke-width opacity color display visibility overflow clip-path clip-rule mask filter flood-color"
                    + " flood-opacity stop-color stop-opacity marker-start marker-mid marker-end font-family font-size font-style"
                    + " font-weight font-variant font-stretch letter-spacing word-spacing text-anchor text-decoration"
                    + " dominant-baseline alignment-baseline baseline-shift writing-mode direction unicode-bidi paint-order"
                    + " vector-effect shape-rendering text-rendering color-interpolation color-interpolation-filters"
                    + " mix-blend-mode isolation aria-label aria-hidden aria-labelledby aria-describedby type media");

    /** What leads out of the drawing, or hides that it does. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "url\\((?!\\s*[\"']?#)|@import|\\\\|expression\\s*\\(|src\\s*\\(|image-set|javascript:|https?:|//");

    private SvgWords() {}

    private static Set<String> words(String all) {
        return Set.of(Arrays.stream(all.split(" ")).distinct().toArray(String[]::new));
    }

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name);
    }

    /** Whether a value or style names something beside the drawing itself. */
    static boolean leadsOutside(String value) {
        return OUTSIDE.matcher(value.toLowerCase(Locale.ROOT)).find();
    }
}
