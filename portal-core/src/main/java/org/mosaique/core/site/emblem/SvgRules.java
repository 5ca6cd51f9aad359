package org.mosaique.core.site.emblem;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a drawing may be made of: shapes and paint, nothing that acts and nothing from elsewhere. */
final class SvgRules {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "symbol",
            "use",
            "title",
            "desc");

    private static final Set<String> SKIPPED = Set.of("metadata", "namedview");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "viewBox",
            "width",
            "height",
            "preserveAspectRatio",
            "version",
            "d",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "points",
            "transform",
            "offset",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "fill",
            "fill-opacity",
            "fill-rule",
            "clip-path",
            "clip-rule",
            "mask",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stop-color",
            "stop-opacity",
            "color",
            "opacity",
            "display",
            "visibility",
            "vector-effect",
            "paint-order");

    private static final Pattern LOCAL = Pattern.compile("#[\\w.:-]+");
    private static final Pattern FOREIGN =
            Pattern.compile("url\\((?!\\s*[\"']?#[\\w.:-]+[\"']?\\s*\\))|[<>\\\\]|:\\s*/");

    private SvgRules() {}

    static boolean isDrawn(String element) {
        return ELEMENTS.contains(element);
    }

    static boolean isSkipped(String element) {
        return SKIPPED.contains(element);
    }

    static boolean isPaint(String attribute) {
        return ATTRIBUTES.contains(attribute);
    }

    /** Whether an attribute makes the drawing act. */
    static boolean acts(String attribute) {
        return attribute.toLowerCase(Locale.ROOT).startsWith("on");
    }

    static boolean isLocal(String reference) {
        return LOCAL.matcher(reference.strip()).matches();
    }

    /** Whether a value fetches something. */
    static boolean fetches(String value) {
        return FOREIGN.matcher(value.toLowerCase(Locale.ROOT)).find();
    }
}
