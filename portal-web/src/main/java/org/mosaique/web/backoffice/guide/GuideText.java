package org.mosaique.web.backoffice.guide;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a chapter into HTML whose links and pictures lead within the back office. */
final class GuideText {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> GuideText::lead)
            .build();

    private GuideText() {}

    static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown))
                .replace(
                        "<table>",
                        "<div class=\"bo-scroll\" role=\"region\" aria-label=\"Tableau\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    private static void lead(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Image picture) {
            attributes.put("src", "/assets/guide/" + picture.getDestination());
            attributes.put("loading", "lazy");
        } else if (node instanceof Link link && link.getDestination().endsWith(".md")) {
            var key = link.getDestination().substring(0, link.getDestination().length() - ".md".length());
            attributes.put("href", key.equals(Handbook.CONTENTS) ? "/admin/guide" : "/admin/guide?chapter=" + key);
        }
    }
}
