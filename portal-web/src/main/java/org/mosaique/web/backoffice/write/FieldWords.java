package org.mosaique.web.backoffice.write;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mosaique.core.content.FieldKind;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.RichText;
import org.mosaique.core.content.compare.Fields;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Texts;

/** Says in words what a field of any content type holds. */
@Named("fieldWords")
@RequestScoped
public class FieldWords {

    private Texts texts;
    private Bench bench;
    private LiveEntryListing entries;

    /** For the container's proxy. */
    protected FieldWords() {}

    @Inject
    public FieldWords(Texts texts, Bench bench, LiveEntryListing entries) {
        this.texts = texts;
        this.bench = bench;
        this.entries = entries;
    }

    /** What a field is called. */
    public String label(String typeKey, String name) {
        return texts.name(typeKey + ".field", name);
    }

    /** A value in words; what says that it is empty for none. */
    public String words(FieldKind kind, String json) {
        var said = said(kind, Fields.text(json), json);
        return said.isBlank() ? texts.text("writing.empty") : said;
    }

    private String said(FieldKind kind, String text, String json) {
        return text.isEmpty()
                ? ""
                : switch (kind) {
                    case RICH -> RichText.plain(text.replace("</", " </"));
                    case THEME -> texts.theme(text);
                    case PLACES -> texts.places(String.join(" ", Fields.list(json)));
                    case LANGUAGE -> Locale.forLanguageTag(text).getDisplayLanguage(texts.locale());
                    case PICTURE -> said(json);
                    case ITEM -> title(text);
                    default -> text;
                };
    }

    private String said(String picture) {
        var alt = Fields.inner(picture, "decorative").equals("true")
                ? texts.text("writing.decorative")
                : Fields.inner(picture, "alt");
        return String.join(" · ", alt, Fields.inner(picture, "credit"));
    }

    private String title(String ref) {
        return entries.those(bench.getSiteKey(), List.of(UUID.fromString(ref))).stream()
                .map(LiveEntryListing.Row::title)
                .findFirst()
                .orElse(ref);
    }

    /** The address of a picture; an empty string when the field holds none. */
    public String picture(FieldKind kind, String json) {
        var ref = kind == FieldKind.PICTURE ? Fields.inner(json, "ref") : "";
        return ref.isEmpty() ? "" : "/media/" + ref + "/480.jpg";
    }
}
