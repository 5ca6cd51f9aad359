package org.mosaique.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Author;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.upkeep.ItemCare;
import org.mosaique.core.content.upkeep.ToVerify;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Notifications;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.Revisions;
import org.mosaique.core.workflow.Steps;

/** Lets the people who write an item say that it is still right, or when it is to be verified. */
@ApplicationScoped
@Transactional
public class Upkeep {

    @PersistenceContext
    private EntityManager em;

    private Revisions revisions;
    private Cares cares;
    private ToVerify toVerify;
    private AccessControl access;
    private Steps steps;

    @Inject
    private StandIns standIns;

    @Inject
    private Notifications notifications;

    @Inject
    private Event<ScheduleEvent> events;

    /** For the container's proxy. */
    protected Upkeep() {}

    @Inject
    public Upkeep(Revisions revisions, Cares cares, ToVerify toVerify, AccessControl access, Steps steps) {
        this.revisions = revisions;
        this.cares = cares;
        this.toVerify = toVerify;
        this.access = access;
        this.steps = steps;
    }

    /**
     * How an item stands.
     *
     * @param due whether it is to be verified now
     * @param since since when nobody has looked at it
     * @param by who confirmed it last; an empty string when nobody did since it was published
     * @param on the day on which it is to be verified whatever its age; null for the site's usual time
     * @param answerable whether the reader may confirm it and choose that day
     */
    public record Standing(boolean due, Instant since, String by, LocalDate on, boolean answerable)
            implements Serializable {}

    /** How the item of a live revision stands, for whoever may read it. */
    public Standing of(UUID itemRef, int number) {
        var revision = revisions.readable(itemRef, number);
        var item = revision.item();
        var live = isLive(revision);
        var care = cares.find(itemRef);
        var confirmed = care.flatMap(ItemCare::confirmedAt).filter(at -> at.isAfter(revision.movedAt()));
        return new Standing(
                live && !due(item.siteKey(), List.of(itemRef)).isEmpty(),
                confirmed.orElse(revision.movedAt()),
                confirmed.flatMap(at -> care.map(ItemCare::confirmedName)).orElse(""),
                care.flatMap(ItemCare::reviewOn).orElse(null),
                live && mayAnswer(revision));
    }

    /** Those of some items of a site that are to be verified, for whoever works there. */
    public Set<UUID> among(String siteKey, Collection<UUID> items) {
        if (!access.allows(Permission.CONTENT_READ_ANY, siteKey)) {
            access.require(Permission.CONTENT_EDIT, siteKey);
        }
        return due(siteKey, items);
    }

    private Set<UUID> due(String siteKey, Collection<UUID> items) {
        if (items.isEmpty()) {
            return Set.of();
        }
        var query = em.createQuery(
                "select i.ref from ContentItem i where i.siteKey = :site and i.ref in :items and "
                        + toVerify.condition("i"),
                UUID.class);
        return new HashSet<>(toVerify.bind(query, siteKey)
                .setParameter("site", siteKey)
                .setParameter("items", items)
                .getResultList());
    }

    /** Somebody looked: everything is still right. */
    public void confirm(UUID itemRef, int number) {
        var revision = revisions.held(itemRef, number);
        var actor = answering(revision);
        cares.of(itemRef).confirm(Author.of(actor), steps.now());
        settle(revision);
        tell("upkeep.confirmed", revision, "");
    }

    /** Chooses the day on which it is to be verified; null for the site's usual time. */
    public void reviewOn(UUID itemRef, int number, LocalDate day) {
        var revision = revisions.held(itemRef, number);
        answering(revision);
        if (day != null && !day.isAfter(cares.today(revision.item().siteKey()))) {
            throw new RefusedException(List.of(Objection.at("review-day", "upkeep.past")));
        }
        cares.of(itemRef).reviewOn(day);
        settle(revision);
        tell("upkeep.day", revision, day == null ? "" : day.toString());
    }

    /** Nobody who was asked needs to answer any more. */
    private void settle(Revision revision) {
        notifications.settle(revision.item().ref(), revision.number(), List.of(NoticeKind.TO_VERIFY));
    }

    private Actor answering(Revision revision) {
        var site = revision.item().siteKey();
        var actor = access.require(needed(revision), site);
        if (!isLive(revision)) {
            throw RefusedException.because("upkeep.not-public");
        }
        return actor;
    }

    private boolean mayAnswer(Revision revision) {
        return access.allows(needed(revision), revision.item().siteKey());
    }

    /** The author answers, and whoever stands in while the author is away; else those who change what others wrote. */
    private Permission needed(Revision revision) {
        var actor = access.actor();
        if (revision.isBy(actor.ref())) {
            return Permission.CONTENT_EDIT;
        }
        return standIns.of(revision.item().siteKey(), revision.author().account())
                        .filter(actor::is)
                        .isPresent()
                ? Permission.CONTENT_READ_ANY
                : Permission.CONTENT_EDIT_ANY;
    }

    private static boolean isLive(Revision revision) {
        var live = revision.item().liveRevision();
        return live.isPresent() && live.getAsInt() == revision.number();
    }

    private void tell(String action, Revision revision, String note) {
        var item = revision.item();
        events.fire(new ScheduleEvent(action, item.siteKey(), item.ref(), revision.number(), revision.title(), note));
    }
}
