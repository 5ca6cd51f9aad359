package org.mosaique.core.notes.anchor;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.Teaser;

/**
 * A body as it is read, without markup: title, summary, then paragraph by paragraph.
 *
 * @param whole all of it, with one blank between any two words
 * @param paragraphs the paragraphs, headings, items and cells of the text at length
 */
public record RenderedText(String whole, List<String> paragraphs) {

    private static final String BLOCKS = "p, h2, h3, li, blockquote, caption, th, td";

    public RenderedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What a body says. */
    public static RenderedText of(Body body, Teaser teaser) {
        var paragraphs = Jsoup.parseBodyFragment(body.text()).select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .map(Element::text)
                .map(Anchoring::normal)
                .filter(text -> !text.isEmpty())
                .toList();
        var whole = String.join(
                " ",
                Stream.concat(Stream.of(body.title(), teaser.summary()), paragraphs.stream())
                        .toList());
        return new RenderedText(Anchoring.normal(whole), paragraphs);
    }
}
