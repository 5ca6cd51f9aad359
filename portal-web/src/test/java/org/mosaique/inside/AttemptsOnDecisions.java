package org.mosaique.inside;

import static org.mosaique.inside.Attempt.done;
import static org.mosaique.inside.Attempt.trying;
import static org.mosaique.inside.Stage.SITE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.bulk.Subject;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.core.workflow.review.rules.RuleChange;

/** What an intruder may try on what is decided: to move texts, to vote, to steer reviews, to change their rules. */
final class AttemptsOnDecisions {

    /** Each of the moves too, also those that only the portal makes. */
    static final List<Attempt> ALL = Stream.concat(
                    Arrays.stream(Transition.values()).map(AttemptsOnDecisions::move),
                    Stream.of(
                            trying(
                                    "moves",
                                    "EditorialWorkflow.movesFor",
                                    (on, it) -> on.workflow.movesFor(it.ref(), it.number())),
                            trying(
                                    "pass on",
                                    "EditorialWorkflow.passOn",
                                    (on, it) -> done(() ->
                                            on.workflow.passOn(it.ref(), it.number(), Release.AT_ONCE, "Un mot."))),
                            trying(
                                    "look ahead",
                                    "Foresight.look",
                                    (on, it) -> on.foresight.look(
                                            on.bulk.act("approve"), new Subject(it.ref(), it.number()))),
                            trying(
                                    "vote",
                                    "Deliberation.vote",
                                    (on, it) -> on.deliberation.vote(it.ref(), it.number(), Verdict.APPROVE, "")),
                            trying("round", "Committee.round", (on, it) -> on.committee.round(it.ref(), it.number())),
                            trying(
                                    "read",
                                    "Committee.read",
                                    (on, it) -> done(() -> on.committee.read(it.ref(), it.number()))),
                            trying(
                                    "check",
                                    "AfterChecks.approve",
                                    (on, it) -> done(() -> on.checks.approve(it.ref(), it.number(), ""))),
                            trying("check owed", "AfterChecks.of", (on, it) -> on.checks.of(it.ref(), it.number())),
                            trying("helm", "Steering.helm", (on, it) -> on.steering.helm(it.ref(), it.number())),
                            trying(
                                    "claim",
                                    "Steering.claim",
                                    (on, it) -> done(() -> on.steering.claim(it.ref(), it.number()))),
                            trying(
                                    "release",
                                    "Steering.release",
                                    (on, it) -> done(() -> on.steering.release(it.ref(), it.number()))),
                            trying(
                                    "move due",
                                    "Steering.moveDue",
                                    (on, it) -> done(() -> on.steering.moveDue(
                                            it.ref(),
                                            it.number(),
                                            LocalDate.now().plusDays(3),
                                            "Un mot."))),
                            trying(
                                    "put to vote",
                                    "Steering.putToVote",
                                    (on, it) -> done(() -> on.steering.putToVote(it.ref(), it.number(), "Un mot."))),
                            trying(
                                    "call members",
                                    "Steering.callMembers",
                                    (on, it) -> done(() -> on.steering.callMembers(it.ref(), it.number()))),
                            trying(
                                    "apply the rule",
                                    "Steering.applyRule",
                                    (on, it) -> done(() -> on.steering.applyRule(it.ref(), it.number()))),
                            trying(
                                    "earlier vote",
                                    "SinceMyVote.earlier",
                                    (on, it) -> on.sinceMyVote.earlier(it.ref(), it.number())),
                            trying(
                                    "since my vote",
                                    "SinceMyVote.changes",
                                    (on, it) -> on.sinceMyVote.changes(it.ref(), it.number())),
                            trying(
                                    "touched by rules",
                                    "RuleChange.touched",
                                    (on, it) -> on.rules.touched(SITE, List.of())),
                            trying("rules beneath", "RuleChange.beneath", (on, it) -> on.rules.beneath(SITE)),
                            trying(
                                    "change rules",
                                    "RuleChange.change",
                                    (on, it) -> done(
                                            () -> on.rules.change(SITE, "null", List.of(), RuleChange.Answer.KEEP))),
                            trying(
                                    "reset rules",
                                    "RuleChange.reset",
                                    (on, it) -> done(() -> on.rules.reset(SITE, RuleChange.Answer.APPLY))),
                            trying("away", "Absences.away", (on, it) -> on.absences.away(SITE)),
                            trying("stand ins", "Absences.candidates", (on, it) -> on.absences.candidates(SITE)),
                            trying(
                                    "be away",
                                    "Absences.declare",
                                    (on, it) -> on.absences.declare(SITE, LocalDate.now(), LocalDate.now(), null)),
                            trying(
                                    "be back",
                                    "Absences.end",
                                    (on, it) -> done(() -> on.absences.end(UUID.randomUUID())))))
            .toList();

    private AttemptsOnDecisions() {}

    private static Attempt move(Transition transition) {
        return trying(
                transition.key(),
                "EditorialWorkflow.move",
                (on, it) -> done(() -> on.workflow.move(it.ref(), it.number(), transition, "Un mot.")));
    }
}
