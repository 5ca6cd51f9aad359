package org.mosaique.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** How many items of each theme a site shows: one query, which also tells the total. */
@ApplicationScoped
public class ThemeListing {

    private static final String ROWS = """
            select new org.mosaique.core.content.ThemeListing$Row(e.theme, count(e)) from LiveEntry e
            where e.siteKey = :site and e.typeKey = :type group by e.theme""";

    @PersistenceContext
    private EntityManager em;

    /**
     * A theme that occurs.
     *
     * @param theme a key of {@link Themes}, or an empty string for items without theme
     * @param count how many items bear it
     */
    public record Row(String theme, long count) implements Serializable {}

    /** The themes that occur among a site's items of a type, in the order of {@link Themes#ALL}. */
    public List<Row> of(String siteKey, String typeKey) {
        return em.createQuery(ROWS, Row.class)
                .setParameter("site", siteKey)
                .setParameter("type", typeKey)
                .getResultStream()
                .sorted(Comparator.comparingInt(row -> Themes.ALL.indexOf(row.theme())))
                .toList();
    }
}
