package org.mosaique.core.workflow.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.Steps;
import org.mosaique.core.workflow.TextChanged;

/**
 * When the text changes before the committee, the votes are cast anew: they were about another text. Whoever had voted is
 * told; under consent the whole time is granted again.
 */
@ApplicationScoped
public class Recount {

    private RevisionRepository revisions;
    private ReviewRepository reviews;
    private VoteRepository votes;
    private RunBook book;
    private Steps steps;

    @Inject
    private Event<RunChanged> changes;

    /** For the container's proxy. */
    protected Recount() {}

    @Inject
    public Recount(
            RevisionRepository revisions, ReviewRepository reviews, VoteRepository votes, RunBook book, Steps steps) {
        this.revisions = revisions;
        this.reviews = reviews;
        this.votes = votes;
        this.book = book;
        this.steps = steps;
    }

    void on(@Observes TextChanged change) {
        revisions
                .find(change.itemRef(), change.revision())
                .filter(revision -> revision.state() == ReviewState.IN_COMMITTEE)
                .ifPresent(this::voteAnew);
    }

    private void voteAnew(Revision revision) {
        var now = steps.now();
        var run = book.current(revision, now);
        var voted = votes.ofRound(revision);
        revision.voteAnew();
        reviews.keepText(revision, now);
        reviews.members(run).forEach(ReviewMember::readAnew);
        if (run.rule().rule() == DecisionRule.Kind.CONSENT || run.isPutToVote()) {
            run.grantTime(now);
        }
        voted.forEach(vote -> changes.fire(RunChanged.of(
                run, revision.title(), RunChanged.Change.VOTES_CLEARED, vote.memberRef(), vote.memberName())));
    }
}
