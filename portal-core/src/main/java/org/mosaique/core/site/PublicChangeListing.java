package org.mosaique.core.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads on which sites something changed lately, on whichever node it was changed: one query. */
@ApplicationScoped
public class PublicChangeListing {

    @PersistenceContext
    private EntityManager em;

    /**
     * A site on which something changed.
     *
     * @param id number of the row: rows may become visible out of turn, a transaction that began first may end last
     * @param siteKey the site, or {@link PublicChange#EVERYWHERE}
     * @param old whether it was written so long ago that no transaction of that time can still be open
     */
    public record Row(long id, String siteKey, boolean old) {}

    /** What was written after a row. */
    public List<Row> after(long id) {
        var found = em.createNativeQuery("""
                        select id, site_key, if(at < utc_timestamp(6) - interval 10 minute, 1, 0)
                        from public_change where id > ? order by id""").setParameter(1, id).getResultList();
        return ((List<?>) found)
                .stream()
                        .map(Object[].class::cast)
                        .map(PublicChangeListing::row)
                        .toList();
    }

    private static Row row(Object[] columns) {
        return new Row(((Number) columns[0]).longValue(), (String) columns[1], ((Number) columns[2]).intValue() == 1);
    }
}
