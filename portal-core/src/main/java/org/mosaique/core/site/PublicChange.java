package org.mosaique.core.site;

import java.util.UUID;

/**
 * Something that the public reads has changed. Fired inside the transaction that changes it; whoever keeps finished
 * pages drops those it touches once the transaction has succeeded.
 *
 * @param kind what has changed
 * @param siteKey the site on which it shows, or {@link #EVERYWHERE}
 * @param subject the item, picture or dossier concerned; null when it is the site as a whole
 */
public record PublicChange(Kind kind, String siteKey, UUID subject) {

    /** Stands for every site, and for the network's own face. */
    public static final String EVERYWHERE = "*";

    /** What may change. */
    public enum Kind {
        /** An item went live, was corrected or taken away; lists and homes that name it change with it. */
        ITEM,
        /** A part of the site that several pages show: a block, a page, a dossier, a glossary's term, a picture. */
        BLOCK,
        /** The site itself: its name, colours, menu, modules, addresses, or the number of sites. */
        SITE
    }

    /** An item changed on a site. */
    public static PublicChange item(String siteKey, UUID item) {
        return new PublicChange(Kind.ITEM, siteKey, item);
    }

    /** A part of a site changed. */
    public static PublicChange block(String siteKey, UUID subject) {
        return new PublicChange(Kind.BLOCK, siteKey, subject);
    }

    /** A site changed as a whole. */
    public static PublicChange site(String siteKey) {
        return new PublicChange(Kind.SITE, siteKey, null);
    }

    /**
     * The site whose pages it touches. A site's name, colours and addresses stand on the pages of all others, and others
     * inherit what it says: then it is {@link #EVERYWHERE}.
     */
    public String scope() {
        return kind == Kind.SITE ? EVERYWHERE : siteKey;
    }
}
