package org.mosaique.articles.web;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.geo.Place;
import org.mosaique.core.geo.PlaceChoice;

/** What is typed in the editor of an article: the values of its fields, and nothing else. */
public class ArticleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String summary = "";
    private String text = "";
    private String theme = "";
    private String language = "";
    private String translation = "";
    private final PlaceChoice places = new PlaceChoice();
    private String alt = "";
    private String credit = "";
    private boolean withoutImage;
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
        translation = body.translation();
        image = body.image();
        alt = body.hasImage() ? image.alt() : "";
        credit = body.hasImage() ? image.credit() : "";
        withoutImage = false;
    }

    /** The body that the values make. */
    ArticleBody body() {
        var shown = image == null || withoutImage ? null : image.described(alt, credit);
        return new ArticleBody(
                title, summary, text, theme, shown, places.words(), places.codes(), language, translation);
    }

    /** Shows another picture from now on. */
    void show(ImageUse picture) {
        image = picture;
        withoutImage = false;
        upload = null;
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
