package org.mosaique.core.calendar;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a reader of the calendar may see.
 *
 * @param wide sites of which all contents are seen
 * @param own sites of which the reader's own texts are seen
 * @param reader the account
 */
record Scope(List<String> wide, List<String> own, UUID reader) {

    /** A condition on items {@code i} and their revisions {@code r}. */
    static final String ITEMS = " (i.siteKey in :wide or (i.siteKey in :own and r.authorRef = :reader))";

    Scope {
        wide = filled(wide);
        own = filled(own);
    }

    /** Never empty, because SQL knows no empty list. */
    private static List<String> filled(List<String> keys) {
        var filled = new ArrayList<>(keys);
        filled.add("");
        return List.copyOf(filled);
    }

    /** Sets the parameters of {@link #ITEMS}. */
    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("wide", wide).setParameter("own", own).setParameter("reader", reader);
    }

    /** Every site of which ideas are seen. */
    List<String> sites() {
        var sites = new ArrayList<>(wide);
        sites.addAll(own);
        return sites;
    }
}
