package org.mosaique.core.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mosaique.core.spi.ContentCatalog;

/** Finds where an address leads to which nothing answers: by the site's table, or because a content has a new address. */
@ApplicationScoped
public class Forwarding {

    private static final Pattern DETAIL = Pattern.compile("/([a-z0-9-]+)/([a-z0-9-]+)");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ContentCatalog catalog;

    /**
     * Where an address leads.
     *
     * @param address a path of the same face, or a whole address
     * @param permanent whether it leads there for good
     */
    public record Target(String address, boolean permanent) {}

    /** Where a path of a site leads, by one question to the database; asks for no right. */
    public Optional<Target> find(String siteKey, String path) {
        var detail = DETAIL.matcher(path);
        var type = detail.matches()
                ? catalog.byPath(detail.group(1))
                : Optional.<org.mosaique.core.spi.ContentType<?>>empty();
        var rows = em.createNativeQuery("""
                        select to_address, permanent from redirect where site_key = ?1 and from_path = ?2
                        union all
                        select concat('/', ?3, '/', e.slug), true from old_address o
                        join live_entry e on e.item_ref = o.item_ref and e.site_key = ?1
                        where o.type_key = ?4 and o.slug = ?5
                        limit 1""")
                .setParameter(1, siteKey)
                .setParameter(2, path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                .setParameter(3, type.map(each -> each.path()).orElse(""))
                .setParameter(4, type.map(each -> each.key()).orElse(""))
                .setParameter(5, type.isPresent() ? detail.group(2) : "")
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(target((Object[]) rows.get(0)));
    }

    private static Target target(Object[] row) {
        var permanent = row[1] instanceof Boolean truth ? truth : ((Number) row[1]).intValue() != 0;
        return new Target(String.valueOf(row[0]), permanent);
    }
}
