package org.mosaique.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.mosaique.core.content.ARevision.aRevision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.IllegalTransitionException;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.site.DecisionRule.Kind;
import org.mosaique.core.workflow.MoveTable.Answer;

/** Every state with every move, every role, its own text or not, on its site or another, under every rule, late or in time. */
@DisplayName("The workflow")
class StateMachineTest {

    private static final List<Boolean> EITHER = List.of(true, false);

    /** One person before one text. */
    private record Case(Role role, boolean author, boolean here, Kind rule, boolean late) {

        static Stream<Case> all() {
            var cases = new ArrayList<Case>();
            for (var role : Role.values()) {
                for (var rule : Kind.values()) {
                    for (var author : EITHER) {
                        EITHER.forEach(
                                here -> EITHER.forEach(late -> cases.add(new Case(role, author, here, rule, late))));
                    }
                }
            }
            return cases.stream();
        }

        Answer expected(ReviewState state, Transition move) {
            return here ? MoveTable.answer(state, move, role, author, rule, late) : Answer.NO;
        }

        Actor actor(Revision revision) {
            var ref = author ? revision.author().account() : UUID.randomUUID();
            var site = here ? revision.item().siteKey() : "elsewhere";
            return new Actor(ref, "Ada", "ada@example.org", "fr", List.of(new Grant(site, role)));
        }
    }

    @TestFactory
    Stream<DynamicTest> offersTheMovesOfTheTableAndNoOther() {
        return inEveryStateEveryMove((state, move) -> Case.all()
                .forEach(each ->
                        assertThat(offered(state, move, each)).as("%s", each).isEqualTo(each.expected(state, move))));
    }

    @TestFactory
    Stream<DynamicTest> makesTheMovesOfTheTableAndNoOther() {
        return inEveryStateEveryMove((state, move) -> Case.all()
                .forEach(each -> assertThat(isMade(state, move, each))
                        .as("%s", each)
                        .isEqualTo(each.expected(state, move) == Answer.OPEN)));
    }

    @TestFactory
    Stream<DynamicTest> leadsWhereTheTableSaysOrStaysWhereItIs() {
        return inEveryStateEveryMove((state, move) -> {
            var revision = aRevision().in(state).build();
            if (MoveTable.of(move).beginsIn(state)) {
                revision.apply(move, Instant.EPOCH);
                assertThat(revision.state()).isEqualTo(MoveTable.of(move).to());
            } else {
                assertThatThrownBy(() -> revision.apply(move, Instant.EPOCH))
                        .isInstanceOf(IllegalTransitionException.class);
                assertThat(revision.state()).isEqualTo(state);
            }
        });
    }

    @Test
    void owesAWordWhereTheTableSaysSo() {
        assertThat(Transition.values())
                .allMatch(move -> move.isNoteRequired() == MoveTable.of(move).wordOwed());
    }

    private static Answer offered(ReviewState state, Transition move, Case each) {
        var revision = aRevision().in(state).build();
        return new Bar(each.actor(revision), each.rule(), each.late())
                .rules().offered(revision).stream()
                        .filter(offer -> offer.transition() == move)
                        .map(offer -> offer.isOpen() ? Answer.OPEN : Answer.BLOCKED)
                        .findFirst()
                        .orElse(Answer.NO);
    }

    /** Whether somebody succeeds who asks for a move without looking at what is offered. */
    private static boolean isMade(ReviewState state, Transition move, Case each) {
        var revision = aRevision().in(state).build();
        var rules = new Bar(each.actor(revision), each.rule(), each.late()).rules();
        try {
            rules.require(move, revision);
        } catch (ForbiddenException refused) {
            return false;
        }
        return move.isAskedByPerson()
                && move.isAllowedFrom(state)
                && rules.blockedBy(move, revision).isEmpty();
    }

    private static Stream<DynamicTest> inEveryStateEveryMove(Check check) {
        return Arrays.stream(ReviewState.values())
                .flatMap(state -> Arrays.stream(Transition.values())
                        .map(move -> dynamicTest(state + " " + move, () -> check.of(state, move))));
    }

    @FunctionalInterface
    private interface Check {
        void of(ReviewState state, Transition move);
    }
}
