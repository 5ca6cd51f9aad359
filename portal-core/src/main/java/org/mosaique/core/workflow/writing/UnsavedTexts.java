package org.mosaique.core.workflow.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.CacheStoreMode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.Revision;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.DraftSaved;
import org.mosaique.core.workflow.Revisions;
import org.mosaique.core.workflow.Steps;

/**
 * Keeps what people type beside the revision, where it can't go into it: under review, while somebody else writes, or
 * after somebody else saved. Everybody has at most one such text a revision, and nobody sees another's.
 */
@ApplicationScoped
@Transactional
public class UnsavedTexts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Revisions revisions;

    @Inject
    private AccessControl access;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private Steps steps;

    /**
     * A text that is kept.
     *
     * @param version the version of the revision it was begun with
     * @param at when it was kept
     * @param body what was typed
     */
    public record Kept(int version, Instant at, Body body) implements Serializable {}

    /** The current actor's own text beside a revision, when it says something else than the revision. */
    public Optional<Kept> own(UUID itemRef, int number) {
        var revision = revisions.readable(itemRef, number);
        var type = catalog.type(revision.item().typeKey());
        return find(itemRef, number)
                .filter(text -> text.body() != null && !text.body().equals(revision.body()))
                .map(text -> new Kept(text.baseVersion(), text.savedAt(), type.decode(text.body())));
    }

    /** Forgets the current actor's own text beside a revision. */
    public void drop(UUID itemRef, int number) {
        revisions.readable(itemRef, number);
        em.createQuery("update UnsavedText t set t.body = null where t.itemRef = :item and t.number = :number"
                        + " and t.account = :account")
                .setParameter("item", itemRef)
                .setParameter("number", number)
                .setParameter("account", access.actor().ref())
                .executeUpdate();
    }

    /** The text that the current actor saw stored in that version, as JSON; nothing when it is not known any more. */
    public Optional<String> base(UUID itemRef, int number, int version) {
        revisions.readable(itemRef, number);
        return find(itemRef, number)
                .filter(text -> text.baseVersion() == version)
                .map(UnsavedText::baseBody);
    }

    /** Keeps a text beside a revision, for whoever has been found to be one of its writers. */
    void keep(Revision revision, int version, String json) {
        put(revision.item().ref(), revision.number(), access.actor().ref(), version, null, json, """
                base_body = if(base_version = values(base_version), base_body, null), body = values(body)""");
    }

    void on(@Observes DraftSaved saved) {
        put(saved.itemRef(), saved.revision(), saved.account(), saved.version(), saved.json(), null, """
                base_body = values(base_body), body = null""");
    }

    private void put(UUID item, int number, UUID account, int version, String base, String json, String change) {
        em.createNativeQuery("""
                        insert into unsaved_text
                          (item_ref, revision_number, account_ref, base_version, base_body, body, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on duplicate key update %s, base_version = values(base_version), saved_at = values(saved_at)""".formatted(change))
                .setParameter(1, item.toString())
                .setParameter(2, number)
                .setParameter(3, account.toString())
                .setParameter(4, version)
                .setParameter(5, base)
                .setParameter(6, json)
                .setParameter(7, Timestamp.from(steps.now()))
                .executeUpdate();
    }

    private Optional<UnsavedText> find(UUID itemRef, int number) {
        return em.createQuery(
                        "select t from UnsavedText t where t.itemRef = :item and t.number = :number"
                                + " and t.account = :account",
                        UnsavedText.class)
                .setParameter("item", itemRef)
                .setParameter("number", number)
                .setParameter("account", access.actor().ref())
                .setHint("jakarta.persistence.cache.storeMode", CacheStoreMode.REFRESH)
                .getResultStream()
                .findFirst();
    }
}
