package org.mosaique.core.workflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The circle of voices")
class CircleTest {

    private final ReviewMember cleo = member("Cléo", null);
    private final ReviewMember dan = member("Dan", null);
    private final ReviewMember forCleo = member("Léa", cleo.accountRef());

    @Test
    void leavesTheAuthorOut() {
        assertThat(new Circle(List.of(cleo, dan), Set.of(), cleo.accountRef()).voters())
                .containsExactly(dan);
    }

    @Test
    void doesNotWaitForWhoeverLeftButCountsWhatTheySaid() {
        cleo.leave(Instant.EPOCH);

        assertThat(circle(Set.of()).voters()).containsExactly(dan, forCleo);
        assertThat(new Circle(List.of(cleo, dan), Set.of(cleo.accountRef()), null).voters())
                .containsExactly(cleo, dan);
    }

    @Test
    void givesTheAbsentMemberAndTheSubstituteOneVoiceTogether() {
        cleo.leave(Instant.EPOCH);
        var memberVoted = circle(Set.of(cleo.accountRef()));
        assertThat(memberVoted.voters()).containsExactly(cleo, dan);
        assertThat(memberVoted.isSpent(forCleo)).isTrue();

        var substituteVoted = circle(Set.of(forCleo.accountRef()));
        assertThat(substituteVoted.voters()).containsExactly(dan, forCleo);
        assertThat(substituteVoted.isSpent(cleo)).isTrue();
        assertThat(substituteVoted.awaited()).containsExactly(dan);
    }

    private Circle circle(Set<UUID> voted) {
        return new Circle(List.of(cleo, dan, forCleo), voted, null);
    }

    private static ReviewMember member(String name, UUID standsFor) {
        return new ReviewMember(null, UUID.randomUUID(), name, false, standsFor);
    }
}
