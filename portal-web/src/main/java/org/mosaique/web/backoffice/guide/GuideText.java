package org.mosaique.web.backoffice.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Turns a chapter into HTML whose links and pictures lead within the back office. */
final class GuideText {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final Pattern CHAPTER = Pattern.compile("^([A-Za-z0-9-]+)\\.md((?:#.*)?)$");
    private static final Pattern TABLE = Pattern.compile("<table>");
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> GuideText::lead)
            .build();

    private GuideText() {}

    static String html(String markdown) {
        var html = RENDERER.render(PARSER.parse(markdown)).replace("</table>", "</table></div>");
        var number = new AtomicInteger();
        return TABLE.matcher(html)
                .replaceAll(table -> "<div class=\"bo-scroll\" role=\"region\" aria-label=\"Tableau "
                        + number.incrementAndGet() + "\" tabindex=\"0\"><table>");
    }

    private static void lead(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Image picture) {
            attributes.put("src", "/assets/guide/" + picture.getDestination());
            attributes.put("loading", "lazy");
        } else if (node instanceof Link link) {
            CHAPTER.matcher(link.getDestination())
                    .results()
                    .findFirst()
                    .ifPresent(found -> attributes.put("href", chapter(found.group(1)) + found.group(2)));
        } else if (node instanceof Heading heading) {
            attributes.put("id", anchor(heading));
        }
    }

    private static String chapter(String key) {
        return key.equals(Handbook.CONTENTS) ? "/admin/guide" : "/admin/guide?chapter=" + key;
    }

    /** As forges name headings: lower case, hyphens for blanks, no punctuation. */
    private static String anchor(Heading heading) {
        var words = TextContentRenderer.builder().build().render(heading);
        return words.strip()
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }
}
