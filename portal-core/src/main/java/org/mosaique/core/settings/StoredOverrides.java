package org.mosaique.core.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mosaique.core.site.setting.EntryCodec;
import org.mosaique.core.site.setting.SiteOverrides;

/** Keeps the back office's changes of the sites in the database. */
@ApplicationScoped
public class StoredOverrides implements SiteOverrides {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CommittedSettings committed;

    @Override
    public Map<String, Map<String, Object>> read() {
        var all = new HashMap<String, Map<String, Object>>();
        em.createQuery("select s.siteKey, s.entry, s.value from SiteSetting s", Object[].class)
                .getResultList()
                .forEach(row -> all.computeIfAbsent((String) row[0], key -> new HashMap<>())
                        .put((String) row[1], EntryCodec.tree((String) row[2])));
        return all;
    }

    @Override
    public Map<String, Map<String, Object>> committed() {
        return committed.read();
    }

    Optional<SiteSetting> find(String siteKey, String entry) {
        return em.createQuery(
                        "select s from SiteSetting s where s.siteKey = :site and s.entry = :entry", SiteSetting.class)
                .setParameter("site", siteKey)
                .setParameter("entry", entry)
                .getResultStream()
                .findFirst();
    }

    void add(SiteSetting setting) {
        em.persist(setting);
    }

    void remove(SiteSetting setting) {
        em.remove(setting);
    }
}
