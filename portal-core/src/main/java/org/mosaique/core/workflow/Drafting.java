package org.mosaique.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Author;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.content.use.MediaUses;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.spi.ContentCatalog;

/** Starts drafts, opens them, saves them. Every body is cleaned by its content type before it is stored. */
@ApplicationScoped
@Transactional
public class Drafting {

    @PersistenceContext
    private EntityManager em;

    private Revisions revisions;
    private RevisionRepository repository;
    private AccessControl access;
    private ContentCatalog catalog;
    private Steps steps;

    @Inject
    private Event<DraftEvent> events;

    @Inject
    private Event<DraftSaved> saves;

    @Inject
    private Event<TextChanged> changes;

    @Inject
    private SiteRegistry sites;

    @Inject
    private MediaUses uses;

    /** For the container's proxy. */
    protected Drafting() {}

    @Inject
    public Drafting(
            Revisions revisions,
            RevisionRepository repository,
            AccessControl access,
            ContentCatalog catalog,
            Steps steps) {
        this.revisions = revisions;
        this.repository = repository;
        this.access = access;
        this.catalog = catalog;
        this.steps = steps;
    }

    /** A body to begin with, for whoever may write on that site; nothing is stored yet. */
    public Body blank(String siteKey, String typeKey) {
        requireSwitchedOn(siteKey, typeKey);
        access.require(Permission.CONTENT_EDIT, siteKey);
        return catalog.type(typeKey).blank();
    }

    /** Stores the first draft of a new item. */
    public DraftView start(String siteKey, String typeKey, Body body) {
        var actor = access.require(Permission.CONTENT_EDIT, siteKey);
        return start(siteKey, typeKey, body, Author.of(actor));
    }

    /** Stores the first draft of a new item that somebody else is to write, as whoever may change drafts of others. */
    public DraftView startFor(String siteKey, String typeKey, Body body, Author author) {
        access.require(Permission.CONTENT_EDIT_ANY, siteKey);
        return start(siteKey, typeKey, body, author);
    }

    private DraftView start(String siteKey, String typeKey, Body body, Author author) {
        requireSwitchedOn(siteKey, typeKey);
        var stored = catalog.type(typeKey).store(body);
        var item = ContentItem.of(siteKey, typeKey);
        var revision = item.draft(stored.title(), stored.json(), author, steps.now());
        return begin(item, revision, stored.images());
    }

    private DraftView begin(ContentItem item, Revision revision, List<ImageUse> images) {
        if (revision.number() == 1) {
            repository.add(item);
        }
        repository.add(revision);
        uses.keepNew(item.ref(), revision.number(), images);
        em.flush();
        events.fire(new DraftEvent("content.start", item.siteKey(), item.ref(), revision.number(), revision.title()));
        tell(revision);
        return view(revision);
    }

    private void tell(Revision revision) {
        var account = access.actor().ref();
        saves.fire(
                new DraftSaved(revision.item().ref(), revision.number(), account, revision.version(), revision.body()));
    }

    /** A revision to read: a draft, or any other state. */
    public DraftView open(UUID itemRef, int number) {
        return view(revisions.readable(itemRef, number));
    }

    /** Whether the current actor may rewrite it now. */
    public boolean isEditable(DraftView draft) {
        return draft.state().isRewritable()
                && access.allows(Permission.CONTENT_EDIT, draft.siteKey())
                && (draft.authorRef().equals(access.actor().ref())
                        || access.allows(Permission.CONTENT_EDIT_ANY, draft.siteKey()));
    }

    /**
     * Saves a draft, or a text under review: what was said of that one is then told to be of a former text.
     *
     * @param version the version the editor was opened with
     * @return the draft as it stands now, with its new version
     * @throws StaleDraftException when somebody else saved meanwhile; nothing is changed
     * @throws RefusedException when it can't be rewritten any more
     */
    public DraftView save(UUID itemRef, int number, int version, Body body) {
        var revision = revisions.held(itemRef, number);
        requireEditor(revision);
        if (!revision.state().isRewritable()) {
            throw RefusedException.because("draft.closed");
        }
        if (revision.version() != version) {
            throw new StaleDraftException(view(revision));
        }
        var stored = catalog.type(revision.item().typeKey()).store(body);
        var isNew = !stored.json().equals(revision.body());
        revision.rewrite(stored.title(), stored.json(), access.actor().name(), steps.now());
        uses.keep(itemRef, number, stored.images());
        em.flush();
        if (isNew && revision.state().isUnderReview()) {
            changes.fire(new TextChanged(itemRef, number, revision.item().siteKey()));
        }
        tell(revision);
        return view(revision);
    }

    /**
     * Opens a new revision of an item, from what the public reads or, when it was taken down, from its newest revision.
     * An item has at most one revision in work: when there is one, it is that one.
     */
    public DraftView correct(UUID itemRef) {
        var item = repository.findItem(itemRef).orElseThrow(() -> new NotFoundException("item " + itemRef));
        var base = revisions.held(itemRef, item.liveRevision().orElse(item.latestRevision()));
        requireEditor(base);
        var open = repository.open(itemRef);
        return open.isEmpty() ? reopen(base) : view(open.get(0));
    }

    /**
     * Opens a new revision of an item that says what an earlier one said.
     *
     * @throws RefusedException while another revision is in work: nobody's text is replaced
     */
    public DraftView restore(UUID itemRef, int number) {
        var base = revisions.held(itemRef, number);
        requireEditor(base);
        for (var open : repository.open(itemRef)) {
            throw new RefusedException(List.of(Objection.of("versions.open", open.number(), open.lastEditorName())));
        }
        return reopen(base);
    }

    private DraftView reopen(Revision base) {
        var item = base.item();
        em.refresh(item, LockModeType.PESSIMISTIC_WRITE);
        var author = Author.of(access.actor());
        var images = catalog.type(item.typeKey()).decode(base.body()).images();
        return begin(item, item.draft(base.title(), base.body(), author, steps.now()), images);
    }

    private void requireEditor(Revision revision) {
        var site = revision.item().siteKey();
        var actor = access.require(Permission.CONTENT_EDIT, site);
        if (!revision.isBy(actor.ref())) {
            access.require(Permission.CONTENT_EDIT_ANY, site);
        }
    }

    private void requireSwitchedOn(String siteKey, String typeKey) {
        var module = catalog.moduleOf(typeKey);
        if (module == null || !sites.get(siteKey).modules().contains(module)) {
            throw new NotFoundException(typeKey + " on " + siteKey);
        }
    }

    private DraftView view(Revision revision) {
        var body = catalog.type(revision.item().typeKey()).decode(revision.body());
        return DraftView.of(revision, body);
    }
}
