package org.mosaique.web.publicsite.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mosaique.core.site.face.Term;

/**
 * Explains terms in place: where one first stands in a text it becomes a button that opens its definition, which works
 * without scripts; a browser that knows no popovers shows the definition in the text. Links, headings, quotes of code
 * and captions are left as they are.
 */
public final class Explainer {

    private static final Set<String> UNTOUCHED =
            Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "button", "dfn", "caption", "th");

    private final TermFinder finder;

    /** @param terms what there is to explain */
    public Explainer(List<Term> terms) {
        this.finder = new TermFinder(terms);
    }

    /**
     * The text with its terms explained.
     *
     * @param html clean HTML
     * @param page address of the glossary
     * @param more what the link to the glossary says
     */
    public String explain(String html, String page, String more) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var texts = new ArrayList<TextNode>();
        collect(document.body(), texts);
        var found = new HashSet<Term>();
        for (var text : texts) {
            var hits = finder.find(text.getWholeText(), found);
            for (int last = hits.size() - 1; last >= 0; last--) {
                mark(text, hits.get(last), page, more);
            }
        }
        return found.isEmpty() ? html : document.body().html();
    }

    private static void collect(Element element, List<TextNode> texts) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                texts.add(text);
            } else if (child instanceof Element inner && !UNTOUCHED.contains(inner.normalName())) {
                collect(inner, texts);
            }
        }
    }

    private static void mark(TextNode text, TermFinder.Hit hit, String page, String more) {
        var word = hit.start() == 0 ? text : text.splitText(hit.start());
        if (word.getWholeText().length() > hit.end() - hit.start()) {
            word.splitText(hit.end() - hit.start());
        }
        var slug = hit.term().slug();
        var button = new Element("button")
                .attr("type", "button")
                .addClass("term")
                .attr("popovertarget", "def-" + slug)
                .text(word.getWholeText());
        word.replaceWith(button);
        button.after(note(hit.term(), "def-" + slug, page + "#mot-" + slug, more));
    }

    private static Element note(Term term, String id, String href, String more) {
        var note =
                new Element("span").addClass("term-note").attr("popover", true).id(id);
        note.appendElement("b").text(term.term());
        note.appendText(" " + term.definition() + " ");
        note.appendElement("a").attr("href", href).text(more);
        return note;
    }
}
