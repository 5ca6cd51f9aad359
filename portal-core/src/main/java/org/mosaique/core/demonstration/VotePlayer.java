package org.mosaique.core.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Traced;
import org.mosaique.core.audit.AuditEntry;
import org.mosaique.core.content.Revision;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.review.RunBook;
import org.mosaique.core.workflow.review.RunChanged;
import org.mosaique.core.workflow.review.Seats;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.core.workflow.review.Vote;
import org.mosaique.core.workflow.review.VoteCast;

/** Plays what members of a committee of the demonstration said in the past: they have read the text, and an objection stops the clock. */
@ApplicationScoped
class VotePlayer {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RunBook book;

    @Inject
    private Seats seats;

    /** Casts one vote. */
    void play(Revision revision, DecisionRule rule, Actor member, DemonstrationFile.Remark remark, Instant at) {
        var verdict = remark.vote().orElseThrow();
        var item = revision.item();
        em.persist(new Vote(revision, member, verdict, remark.text(), remark.proposal(), at));
        var cast =
                new VoteCast(item.ref(), revision.number(), item.siteKey(), revision.title(), verdict, remark.text());
        keep(cast, member, at);
        var run = book.current(revision, at);
        seats.find(run, member).ifPresent(seat -> seat.read(at));
        if (rule.rule() == DecisionRule.Kind.CONSENT && verdict == Verdict.OBJECT) {
            run.stop(at);
            keep(RunChanged.of(run, revision.title(), RunChanged.Change.STOPPED, null, ""), member, at);
        }
    }

    private void keep(Traced event, Actor actor, Instant at) {
        em.persist(new AuditEntry(event, actor, "", at));
    }
}
