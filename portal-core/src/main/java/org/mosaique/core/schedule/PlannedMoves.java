package org.mosaique.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.content.Transition;
import org.mosaique.core.schedule.Appointment.Act;
import org.mosaique.core.shared.CoreTexts;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.Publisher;
import org.mosaique.core.workflow.Steps;

/** Makes the moves that were planned, as the portal itself, within the worker's transaction. */
@ApplicationScoped
public class PlannedMoves {

    @PersistenceContext
    private EntityManager em;

    private RevisionRepository revisions;
    private ContentCatalog catalog;
    private SiteRegistry sites;
    private Publisher publisher;
    private Steps steps;

    /** For the container's proxy. */
    protected PlannedMoves() {}

    @Inject
    public PlannedMoves(
            RevisionRepository revisions,
            ContentCatalog catalog,
            SiteRegistry sites,
            Publisher publisher,
            Steps steps) {
        this.revisions = revisions;
        this.catalog = catalog;
        this.sites = sites;
        this.publisher = publisher;
        this.steps = steps;
    }

    /** The keys of what an appointment concerns, read without taking it up. */
    private record Subject(UUID itemRef, int number, Act act, Integer live) {}

    /** What an appointment concerns, held with its item until the transaction ends: the live revision for a withdrawal. */
    Revision hold(long id) {
        var row = em.createQuery("""
                        select a.itemRef, a.revisionNumber, a.act, i.liveRevision
                        from Appointment a, ContentItem i where i.ref = a.itemRef and a.id = :id""", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("appointment " + id));
        var subject = new Subject((UUID) row[0], (Integer) row[1], (Act) row[2], (Integer) row[3]);
        var number = subject.act() == Act.TAKE_DOWN && subject.live() != null ? subject.live() : subject.number();
        return revisions.hold(subject.itemRef(), number).orElseThrow(() -> new NotFoundException("revision of " + id));
    }

    /** Whether a publication has to wait for a decision that is still to come. */
    boolean isUndecided(Appointment appointment, Revision revision) {
        return appointment.act() == Act.PUBLISH
                && (revision.state() == ReviewState.SUBMITTED || revision.state() == ReviewState.IN_COMMITTEE);
    }

    /** Why it can't be done, as a message key; empty when it can. */
    String hindrance(Appointment appointment, Revision revision) {
        var item = revision.item();
        if (!sites.get(item.siteKey()).modules().contains(catalog.moduleOf(item.typeKey()))) {
            return "schedule.failed.module-off";
        }
        if (appointment.act() == Act.TAKE_DOWN) {
            return revision.state() == ReviewState.PUBLISHED ? "" : "schedule.failed.not-public";
        }
        return switch (revision.state()) {
            case APPROVED ->
                catalog.type(item.typeKey()).objections(revision.body()).isEmpty() ? "" : "schedule.failed.unready";
            case CHANGES_REQUESTED -> "schedule.failed.sent-back";
            case DRAFT -> "schedule.failed.not-submitted";
            case DISCARDED -> "schedule.failed.discarded";
            default -> "schedule.failed.over";
        };
    }

    /** Makes the move. */
    void make(Appointment appointment, Revision revision) {
        var language = sites.get(appointment.siteKey()).locale();
        var note = CoreTexts.text(language, "schedule.note", appointment.plannedName());
        if (appointment.act() == Act.PUBLISH) {
            publisher.publish(revision, Actor.PORTAL, steps.now());
            steps.tell(revision, Transition.PUBLISH, note);
        } else {
            publisher.takeDown(revision, Actor.PORTAL, note, steps.now());
            steps.tell(revision, Transition.TAKE_DOWN, note);
        }
    }
}
