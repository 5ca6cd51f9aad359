package org.mosaique.core.content;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Cleans what a rich-text editor or a word processor hands over, down to headings of level 2 and 3, paragraphs, lists,
 * quotes, links, tables and simple emphasis. Used on every write and again on every render.
 */
public final class RichText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]*");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "p", "br", "ul", "ol", "li", "blockquote", "strong", "em", "sub", "sup", "hr")
            .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td")
            .allowElements((name, attributes) -> "h3", "h4", "h5", "h6")
            .allowElements((name, attributes) -> "h2", "h1")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowAttributes("colspan", "rowspan")
            .matching(Pattern.compile("[1-9][0-9]?"))
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(false, "row", "col")
            .onElements("th")
            .allowElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("noopener")
            .toFactory();

    private RichText() {}

    /** The clean HTML of what was pasted or typed; never null. */
    public static String clean(String html) {
        if (html == null || html.isBlank()) {
            return "";
        }
        var cleaned = Jsoup.parseBodyFragment(POLICY.sanitize(html));
        cleaned.outputSettings(new Document.OutputSettings().prettyPrint(false));
        dropEmpty(cleaned);
        return cleaned.body().html().strip();
    }

    /** The text without markup, blanks folded. */
    public static String plain(String html) {
        return html == null ? "" : Jsoup.parseBodyFragment(html).text();
    }

    private static void dropEmpty(Document document) {
        for (var selector : List.of("a:not([href])", "p, h2, h3, li, blockquote, ul, ol, strong, em")) {
            for (var element : document.select(selector)) {
                if (element.tagName().equals("a")) {
                    element.unwrap();
                } else if (BLANKS.matcher(element.text()).matches()) {
                    element.remove();
                }
            }
        }
    }
}
