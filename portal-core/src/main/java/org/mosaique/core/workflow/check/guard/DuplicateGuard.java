package org.mosaique.core.workflow.check.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** No site of the network publishes something else under the same title; case and accents do not count. */
@ApplicationScoped
public class DuplicateGuard implements PublicationGuard {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SiteRegistry sites;

    @Override
    public String key() {
        return "duplicate";
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Rigour usual() {
        return Rigour.ADVISING;
    }

    @Override
    public boolean concerns(Submission submission) {
        return !submission.body().title().isBlank();
    }

    @Override
    public List<Objection> objections(Submission submission) {
        return em.createQuery("""
                        select e.originKey from LiveEntry e
                        where e.siteKey = e.originKey and e.title = :title and e.itemRef <> :item
                        order by e.publishedAt desc""", String.class)
                .setParameter("title", submission.teaser().title())
                .setParameter("item", submission.itemRef())
                .setMaxResults(1)
                .getResultStream()
                .map(key -> Objection.at("title", "check.duplicate.found", name(key)))
                .toList();
    }

    private String name(String siteKey) {
        return sites.find(siteKey).map(Site::name).orElse(siteKey);
    }
}
