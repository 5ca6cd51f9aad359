package org.mosaique.core.workflow.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.Steps;

/** Who may vote in a review: a member who was one when it began, never the author. */
@ApplicationScoped
public class Seats {

    private ReviewRepository reviews;
    private RunBook book;
    private AccessControl access;
    private Steps steps;

    @Inject
    private VoteRepository votes;

    /** For the container's proxy. */
    protected Seats() {}

    @Inject
    public Seats(ReviewRepository reviews, RunBook book, AccessControl access, Steps steps) {
        this.reviews = reviews;
        this.book = book;
        this.access = access;
        this.steps = steps;
    }

    /**
     * The member's seat, taken: who votes has read the text, and is there again if it was absent.
     *
     * @throws RefusedException when it is the member's own text, or it became a member after the review began
     */
    public ReviewMember take(Revision revision, ReviewRun run, Actor member) {
        if (revision.isBy(member.ref())) {
            throw RefusedException.because("workflow.own-text");
        }
        if (reviews.members(run).isEmpty()) {
            book.callMembers(run); // a review of an older portal knew no members
        }
        var seat = find(run, member).orElseThrow(() -> RefusedException.because("vote.came-later"));
        if (circle(revision, run).isSpent(seat)) {
            throw RefusedException.because(spent(seat));
        }
        seat.read(steps.now());
        seat.comeBack();
        return seat;
    }

    /** The seat of a person in a review. */
    public Optional<ReviewMember> find(ReviewRun run, Actor person) {
        return reviews.members(run).stream()
                .filter(member -> person.is(member.accountRef()))
                .findFirst();
    }

    /** Whose voices count in the current round. */
    public Circle circle(Revision revision, ReviewRun run) {
        var voted = votes.ofRound(revision).stream().map(Vote::memberRef).collect(Collectors.toSet());
        return new Circle(reviews.members(run), voted, revision.author().account());
    }

    private static String spent(ReviewMember seat) {
        return seat.standsFor().isPresent() ? "vote.member-voted" : "vote.substitute-voted";
    }

    /** The key of the message that says why the current actor can't vote; empty when it can. */
    public String blockedBy(Revision revision) {
        var actor = access.actor();
        if (revision.state() != ReviewState.IN_COMMITTEE) {
            return "vote.not-in-committee";
        }
        if (!access.allows(Permission.CONTENT_VOTE, revision.item().siteKey())) {
            return "vote.not-a-member";
        }
        if (revision.isBy(actor.ref())) {
            return "workflow.own-text";
        }
        return reviews.newest(revision.item().ref(), revision.number())
                .map(run -> seatBlockedBy(revision, run, actor))
                .orElse("");
    }

    private String seatBlockedBy(Revision revision, ReviewRun run, Actor actor) {
        var circle = circle(revision, run);
        if (circle.members().isEmpty()) {
            return "";
        }
        return find(run, actor)
                .map(seat -> circle.isSpent(seat) ? spent(seat) : "")
                .orElse("vote.came-later");
    }
}
