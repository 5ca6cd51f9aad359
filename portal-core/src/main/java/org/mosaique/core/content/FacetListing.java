package org.mosaique.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;

/** By what a site's items can be told apart, and how many there are of each: one query for every filter of a list. */
@ApplicationScoped
public class FacetListing {

    private static final String ROWS = """
            select new org.mosaique.core.content.FacetListing$Row(e.theme, e.departments, count(e)) from LiveEntry e
            where e.siteKey = :site and e.typeKey = :type group by e.theme, e.departments""";

    @PersistenceContext
    private EntityManager em;

    /**
     * What some items have in common.
     *
     * @param theme a key of {@link Themes}, or an empty string for items without theme
     * @param departments codes of the départements they touch, each between blanks; empty for none
     * @param count how many there are
     */
    public record Row(String theme, String departments, long count) implements Serializable {

        /** Whether they are on a theme; on any, when it is empty. */
        public boolean isOn(String wanted) {
            return wanted.isEmpty() || theme.equals(wanted);
        }

        /** Whether they touch a département; any, when it is empty. */
        public boolean touches(String department) {
            return department.isEmpty() || departments.contains(" " + department + " ");
        }
    }

    /** What occurs among a site's items of a type. */
    public List<Row> of(String siteKey, String typeKey) {
        return em.createQuery(ROWS, Row.class)
                .setParameter("site", siteKey)
                .setParameter("type", typeKey)
                .getResultList();
    }
}
