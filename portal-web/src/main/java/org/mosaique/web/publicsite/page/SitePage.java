package org.mosaique.web.publicsite.page;

/**
 * A static page of a site, ready to be shown.
 *
 * @param slug the readable part of its address: the file's name
 * @param title its title
 * @param order its place among the pages, smaller first
 * @param inMenu whether it stands in the menu; otherwise it stands in the foot
 * @param html its text
 */
public record SitePage(String slug, String title, int order, boolean inMenu, String html) {

    /** Its address within the face. */
    public String path() {
        return "/pages/" + slug;
    }
}
