package org.mosaique.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Author;
import org.mosaique.core.content.Body;
import org.mosaique.core.notify.News;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Notifications;
import org.mosaique.core.schedule.ScheduleEvent;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.Steps;

/**
 * Notes ideas and turns them into drafts. Whoever writes or reads all contents on a site sees and notes ideas; one takes an
 * idea oneself, or an animator gives it to somebody.
 */
@ApplicationScoped
@Transactional
public class Ideas {

    @PersistenceContext
    private EntityManager em;

    private AccessControl access;
    private Drafting drafting;
    private ContentCatalog catalog;
    private Writers writers;
    private Steps steps;

    @Inject
    private Notifications notifications;

    @Inject
    private Event<ScheduleEvent> events;

    /** For the container's proxy. */
    protected Ideas() {}

    @Inject
    public Ideas(AccessControl access, Drafting drafting, ContentCatalog catalog, Writers writers, Steps steps) {
        this.access = access;
        this.drafting = drafting;
        this.catalog = catalog;
        this.writers = writers;
        this.steps = steps;
    }

    /**
     * An idea as a page shows it.
     *
     * @param itemRef the item it has become; null while it is open
     * @param changeable whether the reader may say it anew or drop it
     */
    public record Shown(
            UUID ref,
            String siteKey,
            IdeaText text,
            Author notedBy,
            Idea.State state,
            UUID itemRef,
            int version,
            boolean changeable)
            implements Serializable {}

    /** Notes an idea on a site. */
    public UUID note(String siteKey, IdeaText text) {
        var actor = reader(siteKey);
        refuse(text);
        var idea = new Idea(siteKey, text, Author.of(actor), steps.now());
        em.persist(idea);
        tell("idea.noted", idea);
        return idea.ref();
    }

    /** An idea, for those who work on its site. */
    public Shown open(UUID ref) {
        var idea = find(ref, LockModeType.NONE);
        return new Shown(
                idea.ref(),
                idea.siteKey(),
                idea.text(),
                idea.notedBy(),
                idea.state(),
                idea.itemRef().orElse(null),
                idea.version(),
                isChangeable(idea));
    }

    /** Says an idea anew, as whoever noted it or an animator. */
    public void rewrite(UUID ref, int version, IdeaText text) {
        var idea = changeable(ref);
        if (idea.version() != version) {
            throw RefusedException.because("idea.stale");
        }
        refuse(text);
        idea.rewrite(text, steps.now());
        tell("idea.changed", idea);
    }

    /** Gives an idea up, as whoever noted it or an animator. */
    public void drop(UUID ref) {
        var idea = changeable(ref);
        refuseStarted(idea);
        idea.drop(steps.now());
        tell("idea.dropped", idea);
    }

    /** Takes an idea: it becomes one's own draft. */
    public DraftView take(UUID ref) {
        var idea = find(ref, LockModeType.PESSIMISTIC_WRITE);
        refuseStarted(idea);
        var text = idea.text();
        var draft = drafting.start(idea.siteKey(), text.typeKey(), blank(text));
        return started(idea, draft);
    }

    /** Gives an idea to somebody who writes on the site: it becomes that person's draft, and they are told. */
    public DraftView give(UUID ref, UUID account) {
        if (access.actor().is(account)) {
            return take(ref);
        }
        var idea = find(ref, LockModeType.PESSIMISTIC_WRITE);
        access.require(Permission.CONTENT_EDIT_ANY, idea.siteKey());
        refuseStarted(idea);
        var author = writers.find(idea.siteKey(), account)
                .orElseThrow(() -> new RefusedException(List.of(Objection.at("author", "idea.author.unknown"))));
        var text = idea.text();
        var draft = started(idea, drafting.startFor(idea.siteKey(), text.typeKey(), blank(text), author));
        notifications.tell(
                News.ofRevision(
                                NoticeKind.SCHEDULED,
                                "idea-given",
                                idea.siteKey(),
                                draft.itemRef(),
                                draft.number(),
                                text.title())
                        .word(text.note()),
                account);
        return draft;
    }

    /** Those to whom an idea of a site can be given, by name; nobody for those who only take ideas themselves. */
    public List<Author> writers(String siteKey) {
        return access.allows(Permission.CONTENT_EDIT_ANY, siteKey) ? writers.of(siteKey) : List.of();
    }

    private Body blank(IdeaText text) {
        return catalog.type(text.typeKey()).blankWith(Map.of("title", text.title(), "theme", text.theme()));
    }

    private DraftView started(Idea idea, DraftView draft) {
        idea.start(draft.itemRef(), steps.now());
        tell("idea.started", idea);
        return draft;
    }

    private void refuse(IdeaText text) {
        var objections = text.objections();
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
        catalog.type(text.typeKey());
    }

    private static void refuseStarted(Idea idea) {
        if (idea.state() != Idea.State.OPEN) {
            throw RefusedException.because("idea.started");
        }
    }

    private Idea changeable(UUID ref) {
        var idea = find(ref, LockModeType.PESSIMISTIC_WRITE);
        if (!isChangeable(idea)) {
            access.require(Permission.CONTENT_EDIT_ANY, idea.siteKey());
        }
        return idea;
    }

    private boolean isChangeable(Idea idea) {
        return access.actor().is(idea.notedBy().account())
                || access.allows(Permission.CONTENT_EDIT_ANY, idea.siteKey());
    }

    private Idea find(UUID ref, LockModeType lock) {
        var idea = em.createQuery("select x from Idea x where x.ref = :ref", Idea.class)
                .setParameter("ref", ref)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("idea " + ref));
        reader(idea.siteKey());
        return idea;
    }

    /** The actor, who writes on the site or reads all its contents. */
    private Actor reader(String siteKey) {
        return access.allows(Permission.CONTENT_READ_ANY, siteKey)
                ? access.actor()
                : access.require(Permission.CONTENT_EDIT, siteKey);
    }

    private void tell(String action, Idea idea) {
        events.fire(new ScheduleEvent(
                action,
                idea.siteKey(),
                idea.itemRef().orElse(idea.ref()),
                0,
                idea.text().title(),
                ""));
    }
}
