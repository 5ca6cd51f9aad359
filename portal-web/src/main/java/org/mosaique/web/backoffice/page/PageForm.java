package org.mosaique.web.backoffice.page;

import java.io.Serializable;
import org.mosaique.core.page.PageText;

/** What is typed in the editor of a static page: the values of its fields, and nothing else. */
public class PageForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String slug = "";
    private String text = "";
    private String place = "50";
    private boolean inMenu;
    private boolean published = true;
    private boolean rich;

    void begin(boolean asRich) {
        rich = asRich;
    }

    void fill(PageText page) {
        title = page.title();
        slug = page.slug();
        text = page.text();
        place = String.valueOf(page.place());
        inMenu = page.inMenu();
        published = page.published();
        rich = page.rich();
    }

    PageText text() {
        var number = place.strip().matches("\\d{1,4}") ? Integer.parseInt(place.strip()) : -1;
        return new PageText(slug.strip(), title.strip(), inMenu, number, published, rich, text);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public boolean isInMenu() {
        return inMenu;
    }

    public void setInMenu(boolean inMenu) {
        this.inMenu = inMenu;
    }

    public boolean isPublished() {
        return published;
    }

    public void setPublished(boolean published) {
        this.published = published;
    }

    /** Whether the text is written in the rich editor. */
    public boolean isRich() {
        return rich;
    }
}
