package org.mosaique.core.workflow.review.since;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.content.Revision;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.workflow.Revisions;
import org.mosaique.core.workflow.review.ReviewRepository;
import org.mosaique.core.workflow.review.ReviewText;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.core.workflow.review.Vote;
import org.mosaique.core.workflow.review.VoteRepository;
import org.mosaique.core.workflow.writing.Versions;

/** Shows a member whose vote was cleared what it had said, and what changed in the text since. */
@ApplicationScoped
@Transactional
public class SinceMyVote {

    @Inject
    private Revisions revisions;

    @Inject
    private VoteRepository votes;

    @Inject
    private ReviewRepository reviews;

    @Inject
    private Versions versions;

    @Inject
    private AccessControl access;

    /** What the actor said of the text as it was. */
    public record Earlier(Verdict verdict, String word, Instant castAt) implements Serializable {}

    /** The actor's vote of an earlier round, when it has not voted in the current one. */
    public Optional<Earlier> earlier(UUID itemRef, int number) {
        return cleared(revisions.readable(itemRef, number))
                .map(vote -> new Earlier(vote.verdict(), vote.word(), vote.castAt()));
    }

    /** Every field of the text the actor voted on and of the text as it is now. */
    public List<Versions.Change> changes(UUID itemRef, int number) {
        var revision = revisions.readable(itemRef, number);
        return cleared(revision)
                .flatMap(vote -> reviews.text(itemRef, number, vote.round()))
                .map(ReviewText::body)
                .map(body -> versions.between(revision.item().typeKey(), body, revision.body()))
                .orElseThrow(() -> new NotFoundException("earlier vote on " + itemRef + "#" + number));
    }

    private Optional<Vote> cleared(Revision revision) {
        return votes.lastOf(access.actor().ref(), revision.item().ref(), revision.number())
                .filter(vote -> vote.round() < revision.round());
    }
}
