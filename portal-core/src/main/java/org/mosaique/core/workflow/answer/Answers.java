package org.mosaique.core.workflow.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.mosaique.core.access.ActingAs;
import org.mosaique.core.access.Actors;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.answer.Answering.Standing;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.core.workflow.review.Tally;
import org.mosaique.core.workflow.review.Verdict;

/**
 * Lets the holder of a link read one text and answer on it once, as the person it was given to and with the rights that
 * person has at that moment. Each look and each vote is a transaction of its own.
 */
@ApplicationScoped
public class Answers {

    /** What the audit trail tells of where an answer came from, before the network address. */
    public static final String ORIGIN = "courriel";

    private AnswerLinks links;
    private ActingAs acting;
    private Actors actors;
    private Drafting drafting;
    private Committee committee;

    @Inject
    private Balloting balloting;

    @Inject
    private Clock clock;

    /** For the container's proxy. */
    protected Answers() {}

    @Inject
    public Answers(AnswerLinks links, ActingAs acting, Actors actors, Drafting drafting, Committee committee) {
        this.links = links;
        this.acting = acting;
        this.actors = actors;
        this.drafting = drafting;
        this.committee = committee;
    }

    /** What a link leads to now; changes nothing. */
    public Answering look(String token) {
        var link = links.peek(token);
        if (link.isEmpty()) {
            return new Answering(Standing.UNKNOWN, "", null, null, 0, null, null);
        }
        var held = link.get();
        var person = actors.reachable(held.account());
        return person.isEmpty()
                ? answering(Standing.SHUT, "", null, held)
                : acting.call(held.account(), ORIGIN, () -> look(person.get().name(), held));
    }

    /**
     * Answers.
     *
     * @param word why; owed by some answers
     * @param proposal what would lift an objection; owed by one
     * @param address the network address it comes from
     * @throws RefusedException when the answer lacks something, a word for instance; it can be given again
     * @throws ForbiddenException or another exception of the vote when it can't be given: {@link #look} tells why
     */
    public Tally.Outcome answer(String token, Verdict verdict, String word, String proposal, String address) {
        var standing = look(token).standing();
        if (standing != Standing.OPEN) {
            throw new ForbiddenException("answer by a link that is " + standing);
        }
        var account = links.peek(token).orElseThrow().account();
        var origin = (ORIGIN + " " + address).strip();
        return acting.call(account, origin, () -> balloting.vote(token, verdict, word, proposal));
    }

    private Answering look(String name, AnswerLink.Held held) {
        var draft = readable(held.itemRef(), held.revision());
        if (held.usedAt() != null) {
            return answering(Standing.ANSWERED, name, draft, held);
        }
        if (!clock.instant().isBefore(held.expiresAt())) {
            return answering(Standing.EXPIRED, name, draft, held);
        }
        if (draft == null) {
            return answering(Standing.NOT_ALLOWED, name, null, held);
        }
        if (!draft.changedAt().equals(held.textAt()) || draft.round() != held.round()) {
            return answering(Standing.CHANGED, name, draft, held);
        }
        return draft.state() == ReviewState.IN_COMMITTEE
                ? judge(name, draft, held)
                : answering(Standing.DECIDED, name, draft, held);
    }

    private Answering judge(String name, DraftView draft, AnswerLink.Held held) {
        var round = committee.round(held.itemRef(), held.revision());
        if (!round.isOpenToMe()) {
            return answering(Standing.NOT_ALLOWED, name, null, held);
        }
        return round.own() == null
                ? answering(Standing.OPEN, name, draft, held)
                : new Answering(Standing.ANSWERED, name, draft, held.itemRef(), held.revision(), round.own(), null);
    }

    private DraftView readable(UUID itemRef, int number) {
        try {
            return drafting.open(itemRef, number);
        } catch (NotFoundException notForThem) {
            return null;
        }
    }

    private static Answering answering(Standing standing, String name, DraftView draft, AnswerLink.Held held) {
        return new Answering(standing, name, draft, held.itemRef(), held.revision(), held.verdict(), held.usedAt());
    }
}
