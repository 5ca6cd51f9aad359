package org.mosaique.articles.web;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.content.RichText;
import org.mosaique.core.media.Picture;

/** What is typed in the editor of an article. */
public class ArticleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String summary = "";
    private String text = "";
    private String theme = "";
    private String commune = "";
    private String alt = "";
    private String credit = "";
    private transient ImageUse image;
    private transient Part upload;

    /**
     * One field that two people wrote differently.
     *
     * @param field its key in the bundle: {@code articles.title}
     * @param theirs what somebody else saved, without markup
     * @param mine what is typed here, without markup
     */
    public record Difference(String field, String theirs, String mine) {}

    /** The form of a body. */
    static ArticleForm of(ArticleBody body) {
        var form = new ArticleForm();
        form.title = body.title();
        form.summary = body.summary();
        form.text = body.text();
        form.theme = body.theme();
        form.commune = body.commune();
        form.image = body.image();
        form.alt = body.hasImage() ? body.image().alt() : "";
        form.credit = body.hasImage() ? body.image().credit() : "";
        return form;
    }

    /** The body of what is typed. */
    ArticleBody body() {
        var described = image == null ? null : image.described(alt, credit);
        return new ArticleBody(title, summary, text, theme, described, commune);
    }

    void use(Picture picture) {
        image = new ImageUse(picture.ref(), picture.width(), picture.height(), alt, credit);
    }

    void forgetImage() {
        image = null;
        upload = null;
        alt = "";
        credit = "";
    }

    List<Difference> differences(ArticleBody theirs) {
        var mine = body();
        var differences = new ArrayList<Difference>();
        compare(differences, "articles.title", theirs.title(), mine.title());
        compare(differences, "articles.summary", theirs.summary(), mine.summary());
        compare(differences, "articles.text", RichText.plain(theirs.text()), RichText.plain(mine.text()));
        compare(differences, "articles.theme", theirs.theme(), mine.theme());
        compare(differences, "articles.commune", theirs.commune(), mine.commune());
        compare(differences, "articles.alt", altOf(theirs), altOf(mine));
        return differences;
    }

    private static void compare(List<Difference> differences, String field, String theirs, String mine) {
        if (!theirs.strip().equals(mine.strip())) {
            differences.add(new Difference(field, theirs, mine));
        }
    }

    private static String altOf(ArticleBody body) {
        return body.hasImage() ? body.image().alt() : "";
    }

    /** Whether there is a picture. */
    public boolean isPictured() {
        return image != null;
    }

    /** The picture; null when there is none. */
    public ImageUse getImage() {
        return image;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
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
        this.theme = theme;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
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
}
