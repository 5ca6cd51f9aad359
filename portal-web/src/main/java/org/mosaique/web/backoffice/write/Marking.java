package org.mosaique.web.backoffice.write;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.mosaique.core.content.compare.Block;
import org.mosaique.core.content.compare.Run;
import org.mosaique.core.shared.WordDifference.Kind;
import org.mosaique.web.backoffice.Texts;

/**
 * Writes two texts in one as HTML: what was taken away is struck through, what was added underlined, and both are said in
 * words to those who don't see it.
 */
@Named("marking")
@RequestScoped
public class Marking {

    private Texts texts;

    /** For the container's proxy. */
    protected Marking() {}

    @Inject
    public Marking(Texts texts) {
        this.texts = texts;
    }

    /** The blocks as HTML; every word in it is escaped. */
    public String html(List<Block> blocks) {
        var body = Document.createShell("")
                .outputSettings(new OutputSettings().prettyPrint(false))
                .body();
        Element list = null;
        for (var block : blocks) {
            var isPoint = block.tag().equals("li");
            list = !isPoint ? null : list == null ? body.appendElement("ul") : list;
            write(block, isPoint ? list.appendElement("li") : body.appendElement(tag(block.tag())));
        }
        return body.html();
    }

    /** What a block is written as: a comparison has no headings of its own, and rows of tables are lines. */
    private static String tag(String tag) {
        return tag.equals("blockquote") ? tag : "p";
    }

    private void write(Block block, Element into) {
        if (block.tag().matches("h[23]")) {
            into.addClass("bo-marked-" + block.tag());
        }
        block.runs().forEach(run -> write(run, into));
    }

    private void write(Run run, Element into) {
        var place = into;
        if (run.kind() != Kind.SAME) {
            place = into.appendElement(run.kind() == Kind.ADDED ? "ins" : "del");
            say(place, run.kind() == Kind.ADDED ? "writing.added" : "writing.removed");
        }
        var inner = place;
        inner = run.strong() ? inner.appendElement("strong") : inner;
        inner = run.emphasised() ? inner.appendElement("em") : inner;
        inner = run.link().isEmpty() ? inner : inner.appendElement("u").attr("title", run.link());
        inner.appendText(run.text());
        if (run.kind() != Kind.SAME) {
            say(place, "writing.end");
        }
    }

    private void say(Element place, String key) {
        place.appendElement("span").addClass("vh").text(" " + texts.text(key) + " ");
    }
}
