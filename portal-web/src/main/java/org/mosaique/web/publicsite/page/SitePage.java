package org.mosaique.web.publicsite.page;

import org.mosaique.core.content.Markdown;
import org.mosaique.core.content.RichText;
import org.mosaique.core.page.PageText;
import org.mosaique.core.site.Site;

/**
 * A static page of a site, ready to be shown.
 *
 * @param slug the readable part of its address
 * @param title its title
 * @param order its place among the pages, smaller first
 * @param inMenu whether it stands in the menu; otherwise it stands in the foot
 * @param html its text
 */
public record SitePage(String slug, String title, int order, boolean inMenu, String html) {

    /** A text as a site shows it: with the site's own names in their places. */
    public static SitePage of(PageText text, Site site) {
        var title = Placeholders.fill(text.title(), site);
        var html = text.rich()
                ? RichText.clean(Placeholders.fillMarkup(text.text(), site))
                : Markdown.html(Placeholders.fill(text.text(), site));
        return new SitePage(text.slug(), title, text.place(), text.inMenu(), html);
    }

    /** Its address within the face. */
    public String path() {
        return "/pages/" + slug;
    }
}
