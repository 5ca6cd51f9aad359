package org.mosaique.core.workflow.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.Steps;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.Tally;
import org.mosaique.core.workflow.review.Verdict;

/** Votes by a link and uses it up, in one transaction: of two answers by the same link one counts, whatever they say. */
@ApplicationScoped
@Transactional
public class Balloting {

    private AnswerLinks links;
    private Drafting drafting;
    private Deliberation deliberation;
    private Steps steps;

    /** For the container's proxy. */
    protected Balloting() {}

    @Inject
    public Balloting(AnswerLinks links, Drafting drafting, Deliberation deliberation, Steps steps) {
        this.links = links;
        this.drafting = drafting;
        this.deliberation = deliberation;
        this.steps = steps;
    }

    /** Votes as the current actor, who holds the link. */
    public Tally.Outcome vote(String token, Verdict verdict, String word, String proposal) {
        var link = links.hold(token)
                .filter(found -> !found.isUsed())
                .orElseThrow(() -> RefusedException.because("answer.spent"));
        var held = link.held();
        var outcome = deliberation.vote(held.itemRef(), held.revision(), verdict, word, proposal);
        var draft = drafting.open(held.itemRef(), held.revision());
        if (!draft.changedAt().equals(held.textAt()) || draft.round() != held.round()) {
            throw RefusedException.because("answer.changed"); // takes the vote back too
        }
        link.use(verdict, steps.now());
        return outcome;
    }
}
