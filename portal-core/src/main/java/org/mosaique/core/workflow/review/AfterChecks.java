package org.mosaique.core.workflow.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Revision;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.Revisions;
import org.mosaique.core.workflow.Steps;

/** Approves afterwards what was published urgently or by a trusted contributor. Whoever doesn't approve takes it down. */
@ApplicationScoped
@Transactional
public class AfterChecks {

    private Revisions revisions;
    private ReviewRepository reviews;
    private AccessControl access;
    private Steps steps;
    private Event<RunChanged> changes;

    /**
     * A check that is owed, as a screen shows it.
     *
     * @param blockedBy key of the message that says why the actor can't approve; empty when it can
     */
    public record Owed(AfterCheck.Cause cause, String publishedBy, String reason, Instant dueAt, String blockedBy)
            implements Serializable {

        /** Whether the actor may approve now. */
        public boolean isOpenToMe() {
            return blockedBy.isEmpty();
        }
    }

    /** For the container's proxy. */
    protected AfterChecks() {}

    @Inject
    public AfterChecks(
            Revisions revisions,
            ReviewRepository reviews,
            AccessControl access,
            Steps steps,
            Event<RunChanged> changes) {
        this.revisions = revisions;
        this.reviews = reviews;
        this.access = access;
        this.steps = steps;
        this.changes = changes;
    }

    /** What is owed for a revision; empty when nothing is, or no more. */
    public Optional<Owed> of(UUID itemRef, int number) {
        var revision = revisions.readable(itemRef, number);
        return reviews.check(itemRef, number)
                .filter(AfterCheck::isOpen)
                .map(check -> new Owed(
                        check.cause(),
                        check.publishedName(),
                        check.reason(),
                        check.dueAt(),
                        blockedBy(revision, check)));
    }

    /**
     * Approves what was published first.
     *
     * @param word may be empty
     * @throws NotFoundException when nothing is owed, or somebody was quicker
     * @throws RefusedException when the actor wrote or published it itself
     */
    public void approve(UUID itemRef, int number, String word) {
        var revision = revisions.held(itemRef, number);
        var check = reviews.check(itemRef, number)
                .filter(AfterCheck::isOpen)
                .orElseThrow(() -> new NotFoundException("check of " + itemRef + "#" + number));
        if (!access.allows(Permission.CONTENT_VOTE, revision.item().siteKey())) {
            access.require(Permission.CONTENT_REVIEW, revision.item().siteKey());
        }
        var blocked = blockedBy(revision, check);
        if (!blocked.isEmpty()) {
            throw RefusedException.because(blocked);
        }
        var said = word == null ? "" : word.strip();
        if (said.length() > EditorialWorkflow.LONGEST_NOTE) {
            throw new RefusedException(
                    List.of(Objection.at("note", "workflow.note.too-long", EditorialWorkflow.LONGEST_NOTE)));
        }
        check.approve(access.actor(), said, steps.now());
        changes.fire(new RunChanged(
                itemRef,
                number,
                revision.item().siteKey(),
                revision.title(),
                RunChanged.Change.CHECKED,
                check.publishedBy(),
                said));
    }

    private String blockedBy(Revision revision, AfterCheck check) {
        var actor = access.actor();
        var site = revision.item().siteKey();
        if (!access.allows(Permission.CONTENT_REVIEW, site) && !access.allows(Permission.CONTENT_VOTE, site)) {
            return "check.not-a-reader";
        }
        if (revision.isBy(actor.ref())) {
            return "workflow.own-text";
        }
        return actor.is(check.publishedBy()) ? "check.own-publication" : "";
    }
}
