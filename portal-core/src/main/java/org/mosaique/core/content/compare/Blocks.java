package org.mosaique.core.content.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mosaique.core.content.RichText;
import org.mosaique.core.shared.WordDifference.Kind;

/** Reads clean HTML as the blocks that a reader sees, each word a run of its own. */
final class Blocks {

    private static final Pattern PIECES = Pattern.compile("\\s+|[^\\s]+");
    private static final Set<String> SINGLE = Set.of("h2", "h3", "p", "tr", "hr", "caption");

    private final List<Block> found = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();

    private Blocks() {}

    static List<Block> of(String html) {
        var blocks = new Blocks();
        blocks.walk(Jsoup.parseBodyFragment(RichText.clean(html)).body(), "p");
        blocks.close("p");
        return blocks.found;
    }

    private void walk(Element parent, String tag) {
        for (var child : parent.childNodes()) {
            if (child instanceof Element element && isBlock(element)) {
                close(tag);
                var inner = inner(element, tag);
                if (element.tagName().equals("hr")) {
                    found.add(new Block("hr", List.of(new Run(Kind.SAME, "—", "", false, false))));
                }
                walk(element, inner);
                close(inner);
            } else {
                take(child, "", false, false);
            }
        }
    }

    /** The cells of a row stand in one line. */
    private static boolean isBlock(Element element) {
        return !isCell(element) && (element.isBlock() || element.tagName().matches("tr|thead|tbody|caption"));
    }

    private static boolean isCell(Element element) {
        return element.tagName().matches("td|th");
    }

    /** What the words inside belong to: a paragraph in a point of a list or in a quotation is that point, that quotation. */
    private static String inner(Element element, String outer) {
        var tag = element.tagName();
        if (tag.equals("li") || tag.equals("blockquote")) {
            return tag;
        }
        var isPlain = tag.equals("p") && (outer.equals("li") || outer.equals("blockquote"));
        return SINGLE.contains(tag) && !isPlain ? tag : outer;
    }

    private void take(Node node, String link, boolean strong, boolean emphasised) {
        if (node instanceof TextNode text) {
            PIECES.matcher(text.getWholeText())
                    .results()
                    .map(piece -> new Run(Kind.SAME, piece.group(), link, strong, emphasised))
                    .forEach(runs::add);
        } else if (node instanceof Element element) {
            var tag = element.tagName();
            if (tag.equals("br")) {
                runs.add(new Run(Kind.SAME, "\n", "", false, false));
            }
            if (isCell(element) && runs.stream().anyMatch(run -> !run.text().isBlank())) {
                runs.add(new Run(Kind.SAME, " · ", "", false, false));
            }
            for (var child : element.childNodes()) {
                take(
                        child,
                        tag.equals("a") ? element.attr("href") : link,
                        strong || tag.equals("strong") || tag.equals("th"),
                        emphasised || tag.equals("em"));
            }
        }
    }

    private void close(String tag) {
        if (runs.stream().anyMatch(run -> !run.text().isBlank())) {
            found.add(new Block(tag, List.copyOf(runs)));
        }
        runs = new ArrayList<>();
    }
}
