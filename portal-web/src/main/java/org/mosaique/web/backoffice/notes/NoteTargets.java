package org.mosaique.web.backoffice.notes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.mosaique.core.notes.Pin;
import org.mosaique.core.notes.RemarkFields;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.web.backoffice.Texts;

/** What of a text can be commented, as a list offers it: its fields by name, its paragraphs by their first words. */
@RequestScoped
public class NoteTargets {

    private static final String FIELD = "field:";
    private static final String PARAGRAPH = "paragraph:";
    private static final int SHOWN = 60;

    private Texts texts;
    private ContentCatalog catalog;

    /** For the container's proxy. */
    protected NoteTargets() {}

    @Inject
    public NoteTargets(Texts texts, ContentCatalog catalog) {
        this.texts = texts;
        this.catalog = catalog;
    }

    /** The list of a content type with the paragraphs of a text. */
    List<SelectItem> of(String typeKey, List<String> paragraphs) {
        var fields = RemarkFields.of(catalog.type(typeKey).type()).stream()
                .filter(name -> texts.has(typeKey + ".field." + name))
                .map(name -> new SelectItem(FIELD + name, texts.text(typeKey + ".field." + name)))
                .toArray(SelectItem[]::new);
        var items = IntStream.range(0, paragraphs.size())
                .mapToObj(index -> new SelectItem(PARAGRAPH + index, (index + 1) + ". " + begin(paragraphs.get(index))))
                .toArray(SelectItem[]::new);
        return List.of(group("notes.target.fields", fields), group("notes.target.paragraphs", items));
    }

    private SelectItem group(String key, SelectItem... items) {
        var group = new SelectItemGroup(texts.text(key));
        group.setSelectItems(items);
        return group;
    }

    private static String begin(String paragraph) {
        return paragraph.length() <= SHOWN
                ? paragraph
                : paragraph.substring(0, SHOWN).strip() + "…";
    }

    /**
     * Where a comment goes: what was marked in the text comes before what was chosen from the list.
     *
     * @param target what was chosen; null or empty when nothing was
     * @param quote what was marked; null or blank when nothing was
     * @param before what stands before it; null when nothing does
     * @param after what stands after it; null when nothing does
     */
    static Pin pin(String target, String quote, String before, String after) {
        if (quote != null && !quote.isBlank()) {
            return Pin.toPassage(quote, Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, ""));
        }
        if (target == null) {
            return Pin.toParagraph(-1);
        }
        if (target.startsWith(FIELD)) {
            return Pin.toField(target.substring(FIELD.length()));
        }
        return target.matches(PARAGRAPH + "\\d{1,4}")
                ? Pin.toParagraph(Integer.parseInt(target.substring(PARAGRAPH.length())))
                : Pin.toParagraph(-1);
    }
}
