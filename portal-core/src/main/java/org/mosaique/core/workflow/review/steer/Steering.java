package org.mosaique.core.workflow.review.steer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.Revisions;
import org.mosaique.core.workflow.Steps;
import org.mosaique.core.workflow.review.Conclusion;
import org.mosaique.core.workflow.review.ReviewRun;
import org.mosaique.core.workflow.review.RunBook;
import org.mosaique.core.workflow.review.RunChanged;

/** Steers one review on behalf of the current actor: claims, times, ways out where the rule leads nowhere. */
@ApplicationScoped
@Transactional
public class Steering {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final int MOST_DAYS = 90;

    @Inject
    private Revisions revisions;

    @Inject
    private RunBook book;

    @Inject
    private Conclusion conclusion;

    @Inject
    private SteeringRules rules;

    @Inject
    private AccessControl access;

    @Inject
    private SiteRegistry sites;

    @Inject
    private Renewal renewal;

    @Inject
    private Steps steps;

    @Inject
    private Event<RunChanged> changes;

    /** What the actor may do with the review of a revision, and what there is to know about its rule. */
    public Helm helm(UUID itemRef, int number) {
        var revision = revisions.readable(itemRef, number);
        return rules.helm(revision);
    }

    /** The actor sees to it: the others know, and are not reminded where an animator is expected. */
    public void claim(UUID itemRef, int number) {
        var held = held(itemRef, number, Act.Kind.CLAIM);
        var actor = access.actor();
        held.run().claim(actor.ref(), actor.name(), steps.now());
        tell(held, RunChanged.Change.CLAIMED, actor.ref(), actor.name());
    }

    /** Nobody in particular sees to it any more. */
    public void release(UUID itemRef, int number) {
        var held = held(itemRef, number, Act.Kind.RELEASE);
        var account = held.run().claimedBy().orElse(null);
        var name = held.run().claimedName().orElse("");
        held.run().unclaim();
        tell(held, RunChanged.Change.RELEASED, account, name);
    }

    /**
     * Gives the review until the end of another day.
     *
     * @param reason owed: everybody reads it
     */
    public void moveDue(UUID itemRef, int number, LocalDate day, String reason) {
        var held = held(itemRef, number, Act.Kind.MOVE_DUE);
        var zone = sites.get(held.run().siteKey()).timeZone();
        var today = steps.now().atZone(zone).toLocalDate();
        var word = word(reason);
        var objections = new ArrayList<Objection>();
        if (day == null || day.isBefore(today) || day.isAfter(today.plusDays(MOST_DAYS))) {
            objections.add(Objection.at("due", "steer.due.wrong", MOST_DAYS));
        }
        if (word.isEmpty()) {
            objections.add(Objection.at("reason", "workflow.note.required"));
        }
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
        held.run().dueIs(day.atTime(END_OF_DAY).atZone(zone).toInstant());
        tell(held, RunChanged.Change.DUE_MOVED, null, day + " · " + word);
    }

    /** Where somebody objects: the committee votes, and has the whole time; what was said counts. */
    public void putToVote(UUID itemRef, int number, String reason) {
        var held = held(itemRef, number, Act.Kind.PUT_TO_VOTE);
        var word = word(reason);
        held.run().putToVote(steps.now());
        tell(held, RunChanged.Change.PUT_TO_VOTE, null, word);
        conclude(held);
    }

    /** The members of today may vote too; who has left stays away. */
    public void callMembers(UUID itemRef, int number) {
        var held = held(itemRef, number, Act.Kind.CALL_MEMBERS);
        book.callMembers(held.run());
        tell(held, RunChanged.Change.MEMBERS_RENEWED, null, "");
        conclude(held);
    }

    /** The rule of today holds for this review; what was said is counted under it. */
    public void applyRule(UUID itemRef, int number) {
        var held = held(itemRef, number, Act.Kind.APPLY_RULE);
        renewal.apply(held.revision(), held.run(), book.ofSite(held.revision()), access.actor());
    }

    private record Held(Revision revision, ReviewRun run) {}

    private Held held(UUID itemRef, int number, Act.Kind kind) {
        var revision = revisions.held(itemRef, number);
        var site = revision.item().siteKey();
        if (kind != Act.Kind.CLAIM && kind != Act.Kind.RELEASE) {
            access.require(Permission.CONTENT_REVIEW, site);
        } else if (!access.allows(Permission.CONTENT_VOTE, site)) {
            access.require(Permission.CONTENT_REVIEW, site);
        }
        var blocked = rules.helm(revision)
                .act(kind)
                .map(Act::blockedBy)
                .orElse("steer." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".not-now");
        if (!blocked.isEmpty()) {
            throw RefusedException.because(blocked);
        }
        return new Held(revision, book.current(revision, steps.now()));
    }

    private void conclude(Held held) {
        if (held.revision().state() == ReviewState.IN_COMMITTEE) {
            conclusion.draw(held.revision(), held.run(), access.actor());
        }
    }

    private void tell(Held held, RunChanged.Change what, UUID account, String note) {
        changes.fire(RunChanged.of(held.run(), held.revision().title(), what, account, note));
    }

    private static String word(String reason) {
        var word = reason == null ? "" : reason.strip();
        if (word.length() > EditorialWorkflow.LONGEST_NOTE) {
            throw new RefusedException(
                    List.of(Objection.at("reason", "workflow.note.too-long", EditorialWorkflow.LONGEST_NOTE)));
        }
        return word;
    }
}
