package org.mosaique.web.publicsite.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mosaique.core.page.PageText;

/** Reads a static page: a few lines of front matter between two rows of dashes, then Markdown. */
final class SitePageReader {

    private static final int LAST = 999;
    private static final String DASHES = "---";

    /** The page of a file; whatever its front matter does not say is guessed. */
    PageText read(String slug, String text) {
        var lines = text.lines().toList();
        var end = lines.isEmpty() || !lines.get(0).equals(DASHES)
                ? -1
                : lines.subList(1, lines.size()).indexOf(DASHES) + 1;
        var head = end > 0 ? frontMatter(lines.subList(1, end)) : Map.<String, String>of();
        var body = String.join("\n", lines.subList(end > 0 ? end + 1 : 0, lines.size()));
        return new PageText(
                slug,
                head.getOrDefault("title", slug),
                !head.getOrDefault("menu", "main").equals("footer"),
                order(head.getOrDefault("order", "")),
                true,
                false,
                body);
    }

    private static int order(String written) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : LAST;
    }

    private static Map<String, String> frontMatter(List<String> lines) {
        var values = new HashMap<String, String>();
        for (var line : lines) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                var value = line.substring(colon + 1).strip();
                values.put(line.substring(0, colon).strip(), unquoted(value));
            }
        }
        return values;
    }

    private static String unquoted(String value) {
        var quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
