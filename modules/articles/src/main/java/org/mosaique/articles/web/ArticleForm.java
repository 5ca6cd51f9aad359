package org.mosaique.articles.web;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.geo.Place;
import org.mosaique.core.geo.PlaceChoice;
import org.mosaique.core.media.notice.Description;

/** What is typed in the editor of an article: the values of its fields, and nothing else. */
public class ArticleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String summary = "";
    private String text = "";
    private String theme = "";
    private String language = "";
    private final TranslationChoice linked = new TranslationChoice();
    private final PlaceChoice places = new PlaceChoice();
    private String alt = "";
    private String credit = "";
    private boolean decorative;
    private boolean withoutImage;
    private String picked = "";
    private ImageUse image;
    private transient Part upload;

    /** Takes the values of a body. */
    void fill(ArticleBody body, List<Place> known) {
        title = body.title();
        summary = body.summary();
        text = body.text();
        theme = body.theme();
        places.fill(known, body.commune());
        language = body.language();
        image = body.image();
        alt = body.hasImage() ? image.alt() : "";
        credit = body.hasImage() ? image.credit() : "";
        decorative = body.hasImage() && image.decorative();
        withoutImage = false;
        picked = "";
    }

    /** The body that the values make. */
    ArticleBody body() {
        var shown = image == null || withoutImage
                ? null
                : image.decorative(decorative).described(alt, credit);
        return new ArticleBody(
                title, summary, text, theme, shown, places.words(), places.codes(), language, linked.ref());
    }

    /** Shows another picture from now on. */
    void show(ImageUse picture) {
        image = picture;
        withoutImage = false;
        upload = null;
        picked = "";
    }

    /** Shows a picture of the library from now on; its words stand where nothing was typed. */
    void take(ImageUse picture) {
        if (alt.isBlank()) {
            alt = picture.alt();
            decorative |= picture.decorative();
        }
        credit = credit.isBlank() ? picture.credit() : credit;
        show(picture);
    }

    /** What is said of the picture. */
    Description said() {
        return Description.shown(alt, credit, decorative);
    }

    /** Whether a picture of the library was chosen. */
    boolean hasPicked() {
        return picked != null && !picked.isBlank();
    }

    /** Whether a file was chosen. */
    boolean hasUpload() {
        return upload != null && upload.getSize() > 0;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme == null ? "" : theme; // what a list with nothing chosen sends
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language == null ? "" : language; // what a list with nothing chosen sends
    }

    public TranslationChoice getLinked() {
        return linked;
    }

    public PlaceChoice getPlaces() {
        return places;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public boolean isDecorative() {
        return decorative;
    }

    public void setDecorative(boolean decorative) {
        this.decorative = decorative;
    }

    /** The key of a picture chosen from the library. */
    public String getPicked() {
        return picked;
    }

    public void setPicked(String picked) {
        this.picked = picked;
    }

    public boolean isWithoutImage() {
        return withoutImage;
    }

    public void setWithoutImage(boolean withoutImage) {
        this.withoutImage = withoutImage;
    }

    public ImageUse getImage() {
        return image;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
