package org.mosaique.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mosaique.core.content.ARevision.aRevision;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mosaique.core.shared.Slug;

@DisplayName("A revision")
class RevisionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** The workflow, written down a second time by hand: what may follow each state. */
    private static final Map<ReviewState, String> TABLE = new EnumMap<>(Map.of(
            ReviewState.DRAFT,
            "SUBMIT PUBLISH_TRUSTED PUBLISH_URGENTLY CORRECT DISCARD",
            ReviewState.SUBMITTED,
            "RECALL REQUEST_CHANGES PASS_ON APPROVE PUBLISH_URGENTLY DISCARD",
            ReviewState.IN_COMMITTEE,
            "RECALL REQUEST_CHANGES CARRY SEND_BACK SETTLE PUBLISH_URGENTLY DISCARD",
            ReviewState.CHANGES_REQUESTED,
            "SUBMIT PUBLISH_TRUSTED PUBLISH_URGENTLY DISCARD",
            ReviewState.APPROVED,
            "REQUEST_CHANGES PUBLISH PUBLISH_URGENTLY DISCARD",
            ReviewState.PUBLISHED,
            "SUPERSEDE TAKE_DOWN",
            ReviewState.SUPERSEDED,
            "",
            ReviewState.WITHDRAWN,
            "",
            ReviewState.DISCARDED,
            "RESTORE"));

    @Test
    void startsAsDraft() {
        assertThat(aRevision().build().state()).isEqualTo(ReviewState.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void makesTheMovesOfTheTableAndRefusesAllOthers(ReviewState state) {
        for (var move : Transition.values()) {
            var revision = aRevision().in(state).build();
            if (List.of(TABLE.get(state).split(" ")).contains(move.name())) {
                revision.apply(move, NOON);
                assertThat(revision.state()).isEqualTo(move.to());
            } else {
                assertThatThrownBy(() -> revision.apply(move, NOON)).isInstanceOf(IllegalTransitionException.class);
                assertThat(revision.state()).isEqualTo(state);
            }
        }
    }

    @Test
    void offersOnlyMovesThatPersonsAskFor() {
        assertThat(Transition.offeredFrom(ReviewState.IN_COMMITTEE))
                .containsExactlyInAnyOrder(
                        Transition.RECALL,
                        Transition.REQUEST_CHANGES,
                        Transition.SETTLE,
                        Transition.PUBLISH_URGENTLY,
                        Transition.DISCARD);
    }

    @Test
    void countsItsRoundsBeforeTheCommittee() {
        var revision = aRevision().in(ReviewState.IN_COMMITTEE).build();
        revision.apply(Transition.SEND_BACK, NOON);
        revision.apply(Transition.SUBMIT, NOON);
        revision.apply(Transition.PASS_ON, NOON);

        assertThat(revision.round()).isEqualTo(2);
    }

    @Nested
    class OncePublished {

        private final Revision revision = aRevision().in(ReviewState.PUBLISHED).build();

        @Test
        void cannotBeRewritten() {
            assertThatThrownBy(() -> revision.rewrite("Other", "{}", "Zoe", NOON))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void staysLiveWhileTheNextDraftIsWritten() {
            revision.item().draft("Next", "{}", ARevision.ADA, NOON);

            assertThat(revision.item().isLive()).isTrue();
            assertThat(revision.item().liveRevision()).hasValue(1);
        }

        @Test
        void isGoneOnceItWasTakenDown() {
            revision.apply(Transition.TAKE_DOWN, NOON);

            assertThat(revision.item().isLive()).isFalse();
            assertThat(revision.item().isGone()).isTrue();
        }

        @Test
        void keepsItsAddressForever() {
            assertThatThrownBy(() -> revision.item().nameForever(new Slug("other")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }
}
