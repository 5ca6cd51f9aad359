package org.mosaique.core.workflow.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.check.CheckSetting;
import org.mosaique.core.workflow.Revisions;

/** Goes through the checklist of a revision for whoever may read it, and tells how it stood when it was submitted. */
@ApplicationScoped
@Transactional
public class Checklist {

    @PersistenceContext
    private EntityManager em;

    private Revisions revisions;
    private Guards guards;
    private Inspection inspection;
    private SiteRegistry sites;
    private AccessControl access;

    /** For the container's proxy. */
    protected Checklist() {}

    @Inject
    public Checklist(
            Revisions revisions, Guards guards, Inspection inspection, SiteRegistry sites, AccessControl access) {
        this.revisions = revisions;
        this.guards = guards;
        this.inspection = inspection;
        this.sites = sites;
        this.access = access;
    }

    /** How a revision stands now. */
    public Report of(UUID itemRef, int number) {
        return inspection.report(revisions.readable(itemRef, number));
    }

    /** The score with which a revision was submitted last; empty when it never was. */
    public Optional<Integer> scoreOf(UUID itemRef, int number) {
        revisions.readable(itemRef, number);
        return em.createQuery("""
                        select s.score from SubmissionScore s
                        where s.itemRef = :item and s.revisionNumber = :number order by s.id desc""", Integer.class)
                .setParameter("item", itemRef)
                .setParameter("number", number)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What a site makes of each check, in order, for whoever composes the site. */
    public List<CheckSetting> settings(String siteKey) {
        access.require(Permission.SITE_COMPOSE, siteKey);
        return guards.settings(sites.get(siteKey));
    }
}
