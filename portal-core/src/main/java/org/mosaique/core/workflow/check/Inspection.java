package org.mosaique.core.workflow.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.mosaique.core.content.Revision;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.Submission;

/** Inspects a revision at the door of the review, within the transaction that submits it; asks for no right. */
@ApplicationScoped
public class Inspection {

    @PersistenceContext
    private EntityManager em;

    private Guards guards;
    private ContentCatalog catalog;
    private SiteRegistry sites;
    private Clock clock;

    /** For the container's proxy. */
    protected Inspection() {}

    @Inject
    public Inspection(Guards guards, ContentCatalog catalog, SiteRegistry sites, Clock clock) {
        this.guards = guards;
        this.catalog = catalog;
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * What keeps a revision from being submitted; when nothing does, its score is kept.
     *
     * @param already what its content type says; where it speaks of a field, the checks are silent about it
     */
    public List<Objection> enter(Revision revision, List<Objection> already) {
        var report = report(revision);
        var told = new HashSet<String>();
        var objections = new ArrayList<>(already);
        already.forEach(objection -> told.add(objection.field()));
        report.blocking().stream()
                .filter(objection -> !told.contains(objection.field()))
                .forEach(objections::add);
        if (objections.isEmpty()) {
            em.persist(new SubmissionScore(revision, report, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
        return objections;
    }

    /** The checklist of a revision as it stands. */
    Report report(Revision revision) {
        var item = revision.item();
        var type = catalog.type(item.typeKey());
        var submission = new Submission(
                item.ref(),
                revision.number(),
                item.siteKey(),
                item.typeKey(),
                type.decode(revision.body()),
                type.teaser(revision.body()));
        return guards.ask(sites.get(item.siteKey()), submission);
    }
}
