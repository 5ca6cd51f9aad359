package org.mosaique.core.workflow.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.workflow.Revisions;
import org.mosaique.core.workflow.Steps;

/** Shows where a review stands, and whether the current actor may vote. */
@ApplicationScoped
@Transactional
public class Committee {

    private Revisions revisions;
    private ReviewRepository reviews;
    private VoteRepository votes;
    private Conclusion conclusion;
    private AccessControl access;

    @Inject
    private RunBook book;

    @Inject
    private Seats seats;

    @Inject
    private Steps steps;

    /**
     * One member's vote, as a screen shows it.
     *
     * @param verdict what was said; null when it is hidden from whoever has not voted
     */
    public record Ballot(String member, Verdict verdict, String word, String proposal, Instant castAt)
            implements Serializable {

        /** Whether what was said is hidden until one has voted oneself. */
        public boolean isHidden() {
            return verdict == null;
        }
    }

    /**
     * A member, as a screen shows it.
     *
     * @param readAt null before it has opened the text
     * @param standsFor name of the absent member in whose place it sits; empty for others
     */
    public record Seat(
            UUID account, String name, boolean chair, boolean left, Instant readAt, boolean voted, String standsFor)
            implements Serializable {}

    /**
     * A review, as a screen shows it.
     *
     * @param byCommittee whether the committee decides at all
     * @param tally how the votes stand
     * @param ballots the votes, oldest first
     * @param seats who may vote, without the author
     * @param members how many members may vote
     * @param blockedBy key of the message that says why the actor can't vote; empty when it can
     * @param own the actor's own vote so far, or null
     * @param course times and claims of the review; null before the text was handed in for the first time
     */
    public record Round(
            boolean byCommittee,
            Tally tally,
            List<Ballot> ballots,
            List<Seat> seats,
            long members,
            String blockedBy,
            Verdict own,
            Course course)
            implements Serializable {

        /** Whether the actor may vote now. */
        public boolean isOpenToMe() {
            return blockedBy.isEmpty();
        }

        /** Whether the actor sees what the others said only after it voted itself. */
        public boolean isBlind() {
            return ballots.stream().anyMatch(Ballot::isHidden);
        }
    }

    /**
     * Times and claims of a review.
     *
     * @param stoppedAt since when somebody objects; null while the clock runs
     * @param claimedBy who sees to it; null when nobody does
     */
    public record Course(
            UUID ref,
            boolean open,
            Instant dueAt,
            boolean late,
            Instant stoppedAt,
            boolean putToVote,
            UUID claimedBy,
            String claimedName,
            int returns)
            implements Serializable {

        static Course of(ReviewRun run, Instant now) {
            return new Course(
                    run.ref(),
                    run.isOpen(),
                    run.dueAt(),
                    run.isLate(now),
                    run.stoppedAt().orElse(null),
                    run.isPutToVote(),
                    run.claimedBy().orElse(null),
                    run.claimedName().orElse(null),
                    run.returns());
        }
    }

    /** For the container's proxy. */
    protected Committee() {}

    @Inject
    public Committee(
            Revisions revisions,
            ReviewRepository reviews,
            VoteRepository votes,
            Conclusion conclusion,
            AccessControl access) {
        this.revisions = revisions;
        this.reviews = reviews;
        this.votes = votes;
        this.conclusion = conclusion;
        this.access = access;
    }

    /** The current round of a revision. */
    public Round round(UUID itemRef, int number) {
        var revision = revisions.readable(itemRef, number);
        var run = reviews.newest(itemRef, number)
                .orElseGet(() -> new ReviewRun(revision, book.ofSite(revision), steps.now()));
        var cast = votes.ofRound(revision);
        var own = own(cast);
        var blocked = seats.blockedBy(revision);
        var hidden = run.rule().blind() && blocked.isEmpty() && own.isEmpty();
        var tally = conclusion.tally(revision, run, steps.now());
        return new Round(
                run.rule().isByCommittee(),
                tally,
                cast.stream().map(vote -> ballot(vote, hidden)).toList(),
                seated(revision, run, cast),
                tally.voters(),
                blocked,
                own.map(Vote::verdict).orElse(null),
                run.id() == 0 ? null : Course.of(run, steps.now()));
    }

    /** Notes that the current actor, if a member who is expected, has opened the text as it is now. */
    public void read(UUID itemRef, int number) {
        var revision = revisions.readable(itemRef, number);
        if (revision.state() == ReviewState.IN_COMMITTEE
                && !revision.isBy(access.actor().ref())) {
            reviews.open(itemRef)
                    .flatMap(run -> seats.find(run, access.actor()))
                    .ifPresent(seat -> seat.read(steps.now()));
        }
    }

    private Optional<Vote> own(List<Vote> cast) {
        return cast.stream().filter(vote -> access.actor().is(vote.memberRef())).findFirst();
    }

    private static Ballot ballot(Vote vote, boolean hidden) {
        return hidden
                ? new Ballot(vote.memberName(), null, "", "", vote.castAt())
                : new Ballot(vote.memberName(), vote.verdict(), vote.word(), vote.proposal(), vote.castAt());
    }

    private List<Seat> seated(Revision revision, ReviewRun run, List<Vote> cast) {
        var members = run.id() == 0 ? List.<ReviewMember>of() : reviews.members(run);
        return members.stream()
                .filter(member -> !revision.isBy(member.accountRef()))
                .map(member -> new Seat(
                        member.accountRef(),
                        member.name(),
                        member.isChair(),
                        member.hasLeft(),
                        member.readAt().orElse(null),
                        cast.stream().anyMatch(vote -> vote.memberRef().equals(member.accountRef())),
                        principal(member, members)))
                .toList();
    }

    private static String principal(ReviewMember member, List<ReviewMember> members) {
        return members.stream()
                .filter(other ->
                        member.standsFor().filter(other.accountRef()::equals).isPresent())
                .map(ReviewMember::name)
                .findFirst()
                .orElse("");
    }
}
