package org.mosaique.core.workflow.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.content.Transition;
import org.mosaique.core.content.use.MediaUses;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.Publisher;
import org.mosaique.core.workflow.Revisions;
import org.mosaique.core.workflow.Steps;

/**
 * Corrects what the public reads, at once: a typing error, a telephone number. The correction is a small version of its
 * own that takes the place of the live one, by whoever may publish; a draft in work, under review or not, goes on and
 * takes it in.
 */
@ApplicationScoped
@Transactional
public class QuickCorrection {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Revisions revisions;

    @Inject
    private RevisionRepository repository;

    @Inject
    private AccessControl access;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private Publisher publisher;

    @Inject
    private CorrectionUptake uptake;

    @Inject
    private MediaUses uses;

    @Inject
    private Steps steps;

    /** What a correction became. */
    public enum Uptake {
        /** No draft is in work. */
        ALONE,
        /** The draft in work has it too. */
        JOINED,
        /** The draft in work says something else in the same place: its writers are told. */
        CLASHED
    }

    /**
     * What a correction became.
     *
     * @param number the version that the public reads now
     */
    public record Outcome(int number, Uptake uptake) {}

    /**
     * What the public reads of an item, to be corrected.
     *
     * @throws RefusedException when it is not public
     */
    public DraftView open(UUID itemRef) {
        var live = live(itemRef);
        return DraftView.of(live, catalog.type(live.item().typeKey()).decode(live.body()));
    }

    /**
     * Publishes a correction.
     *
     * @param number the live version that was corrected
     * @param typed a JSON object with the fields that were corrected
     * @throws RefusedException when something else is public by now, nothing was changed, or it is not fit to be published
     */
    public Outcome publish(UUID itemRef, int number, String typed) {
        var drafts = repository.open(itemRef).stream()
                .map(draft -> repository.hold(itemRef, draft.number()).orElseThrow())
                .toList(); // before the live one, as whoever publishes a draft does
        var live = live(itemRef);
        if (live.number() != number) {
            throw RefusedException.because("correction.stale");
        }
        var correction = correction(live, typed);
        publisher.publish(correction, Transition.CORRECT, access.actor(), steps.now());
        repository.add(correction);
        var type = catalog.type(live.item().typeKey());
        uses.keepNew(
                itemRef, correction.number(), type.decode(correction.body()).images());
        em.flush();
        steps.tell(correction, Transition.CORRECT, "");
        var taken = drafts.stream()
                .map(draft -> uptake.take(draft, live.body(), correction, access.actor()))
                .findFirst()
                .orElse(Uptake.ALONE);
        return new Outcome(correction.number(), taken);
    }

    private Revision correction(Revision live, String typed) {
        var item = live.item();
        var type = catalog.type(item.typeKey());
        var stored = type.store(type.typed(type.decode(live.body()), typed));
        if (stored.json().equals(live.body())) {
            throw RefusedException.because("correction.same");
        }
        var objections = type.objections(stored.json());
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
        em.refresh(item, LockModeType.PESSIMISTIC_WRITE);
        var correction = item.draft(stored.title(), stored.json(), live.author(), steps.now());
        correction.rewrite(stored.title(), stored.json(), access.actor().name(), steps.now());
        return correction;
    }

    private Revision live(UUID itemRef) {
        var item = repository.findItem(itemRef).orElseThrow(() -> new NotFoundException("item " + itemRef));
        var newest = item.liveRevision().orElse(item.latestRevision());
        revisions.readable(itemRef, newest);
        access.require(Permission.CONTENT_PUBLISH, item.siteKey());
        if (!item.isLive()) {
            throw RefusedException.because("correction.not-live");
        }
        return revisions.held(itemRef, newest);
    }
}
