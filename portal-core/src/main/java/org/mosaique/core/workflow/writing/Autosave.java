package org.mosaique.core.workflow.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Revision;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.Revisions;

/**
 * Saves while somebody writes, without being asked: in the revision as long as it is on a writer's desk and nobody else
 * saved it meanwhile, beside it otherwise. Never overwrites anybody, never changes a text under review.
 */
@ApplicationScoped
@Transactional
public class Autosave {

    @Inject
    private Drafting drafting;

    @Inject
    private Revisions revisions;

    @Inject
    private UnsavedTexts unsaved;

    @Inject
    private AccessControl access;

    @Inject
    private ContentCatalog catalog;

    /** What became of a text. */
    public enum Where {
        /** It is in the revision. */
        STORED,
        /** It is kept beside the revision, which is under review or closed. */
        BESIDE,
        /** It is kept beside the revision, because its writer chose to work on a copy. */
        COPY,
        /** It is kept beside the revision: somebody else saved that one meanwhile. */
        STALE
    }

    /**
     * What became of a text.
     *
     * @param draft the revision as it stands now
     */
    public record Outcome(Where where, DraftView draft) {}

    /**
     * Stores the first draft of a new item as soon as it has a title; nothing before.
     *
     * @param typed a JSON object with some fields of the body
     */
    public Optional<Outcome> begin(String siteKey, String typeKey, String typed) {
        var body = catalog.type(typeKey).typed(drafting.blank(siteKey, typeKey), typed);
        return body.title().isBlank()
                ? Optional.empty()
                : Optional.of(new Outcome(Where.STORED, drafting.start(siteKey, typeKey, body)));
    }

    /**
     * Saves what was typed in a revision, in it or beside it.
     *
     * @param version the version the editor has open
     * @param copy whether it belongs beside the revision, whatever its state
     * @param typed a JSON object with some fields of the body
     */
    public Outcome save(UUID itemRef, int number, int version, boolean copy, String typed) {
        var revision = revisions.held(itemRef, number);
        requireWriter(revision);
        var type = catalog.type(revision.item().typeKey());
        var body = type.typed(type.decode(revision.body()), typed);
        var where = where(revision, version, copy);
        if (where != Where.STORED) {
            unsaved.keep(revision, version, type.store(body).json());
            return new Outcome(where, drafting.open(itemRef, number));
        }
        var isSame = type.store(body).json().equals(revision.body());
        return new Outcome(
                where, isSame ? drafting.open(itemRef, number) : drafting.save(itemRef, number, version, body));
    }

    private static Where where(Revision revision, int version, boolean copy) {
        if (!revision.state().isEditable()) {
            return Where.BESIDE;
        }
        if (revision.version() != version) {
            return Where.STALE;
        }
        return copy ? Where.COPY : Where.STORED;
    }

    private void requireWriter(Revision revision) {
        var site = revision.item().siteKey();
        var actor = access.require(Permission.CONTENT_EDIT, site);
        if (!revision.isBy(actor.ref())) {
            access.require(Permission.CONTENT_EDIT_ANY, site);
        }
    }
}
