package org.mosaique.core.workflow.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.AccountRepository;
import org.mosaique.core.access.Permission;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.workflow.Revisions;

/** Shows where a round of votes stands, and whether the current actor may vote. */
@ApplicationScoped
@Transactional
public class Committee {

    private Revisions revisions;
    private VoteRepository votes;
    private AccessControl access;
    private AccountRepository accounts;

    /** One member's vote, as a screen shows it. */
    public record Ballot(String member, Verdict verdict, String word, Instant castAt) implements Serializable {}

    /**
     * A round, as a screen shows it.
     *
     * @param byCommittee whether the site decides by committee at all
     * @param tally how the votes stand
     * @param ballots the votes, oldest first
     * @param members how many members the committee has
     * @param blockedBy key of the message that says why the actor can't vote; empty when it can
     * @param own the actor's own vote so far, or null
     */
    public record Round(
            boolean byCommittee, Tally tally, List<Ballot> ballots, long members, String blockedBy, Verdict own)
            implements Serializable {

        /** Whether the actor may vote now. */
        public boolean isOpenToMe() {
            return blockedBy.isEmpty();
        }
    }

    /** For the container's proxy. */
    protected Committee() {}

    @Inject
    public Committee(Revisions revisions, VoteRepository votes, AccessControl access, AccountRepository accounts) {
        this.revisions = revisions;
        this.votes = votes;
        this.access = access;
        this.accounts = accounts;
    }

    /** The current round of a revision. */
    public Round round(UUID itemRef, int number) {
        var revision = revisions.readable(itemRef, number);
        var rule = revisions.rule(revision);
        var cast = votes.ofRound(revision);
        var own = cast.stream()
                .filter(vote -> vote.memberRef().equals(access.actor().ref()))
                .map(Vote::verdict)
                .findFirst()
                .orElse(null);
        return new Round(
                rule.isByCommittee(),
                Tally.of(cast.stream().map(Vote::verdict).toList(), rule),
                cast.stream()
                        .map(vote -> new Ballot(vote.memberName(), vote.verdict(), vote.word(), vote.castAt()))
                        .toList(),
                accounts.countHolders(Role.COMMITTEE, revision.item().siteKey()),
                blockedBy(revision),
                own);
    }

    private String blockedBy(Revision revision) {
        if (revision.state() != ReviewState.IN_COMMITTEE) {
            return "vote.not-in-committee";
        }
        if (!access.allows(Permission.CONTENT_VOTE, revision.item().siteKey())) {
            return "vote.not-a-member";
        }
        return revision.isBy(access.actor().ref()) ? "workflow.own-text" : "";
    }
}
