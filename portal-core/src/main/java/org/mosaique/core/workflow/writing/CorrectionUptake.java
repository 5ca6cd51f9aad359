package org.mosaique.core.workflow.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.use.MediaUses;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.Steps;
import org.mosaique.core.workflow.TextChanged;
import org.mosaique.core.workflow.writing.QuickCorrection.Uptake;

/**
 * Takes a quick correction into the draft in work, field by field and word by word, in the caller's transaction. Votes
 * begin anew only where the text that is voted on changed by it. Asks for no right: whoever calls it has.
 */
@ApplicationScoped
public class CorrectionUptake {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private MediaUses uses;

    @Inject
    private Steps steps;

    @Inject
    private Event<TextChanged> changes;

    @Inject
    private Event<CorrectionClashed> clashed;

    /**
     * Takes it in.
     *
     * @param before what the public read until now, as JSON
     */
    Uptake take(Revision draft, String before, Revision correction, Actor by) {
        var item = draft.item();
        var type = catalog.type(item.typeKey());
        var merge = type.merge(before, type.decode(correction.body()), type.decode(draft.body()));
        var stored = type.store(type.decode(merge.joined().json()));
        if (!stored.json().equals(draft.body())) {
            draft.takeIn(stored.title(), stored.json(), by.name(), steps.now());
            uses.keep(item.ref(), draft.number(), stored.images());
            em.flush();
            if (draft.state().isUnderReview()) {
                changes.fire(new TextChanged(item.ref(), draft.number(), item.siteKey()));
            }
        }
        if (merge.clashes().isEmpty()) {
            return Uptake.JOINED;
        }
        em.persist(new CorrectionClash(
                item.ref(), draft.number(), correction.number(), by.name(), merge.clashes(), steps.now()));
        clashed.fire(
                new CorrectionClashed(item.ref(), draft.number(), item.siteKey(), draft.title(), correction.number()));
        return Uptake.CLASHED;
    }
}
