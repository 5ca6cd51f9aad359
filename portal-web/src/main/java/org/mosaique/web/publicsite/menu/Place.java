package org.mosaique.web.publicsite.menu;

/**
 * Where a link leads.
 *
 * @param name what the place is called by itself
 * @param translated whether that name is in the reader's language; otherwise it is in the site's
 * @param path its path within the face, or a whole address outside
 */
public record Place(String name, boolean translated, String path) {}
