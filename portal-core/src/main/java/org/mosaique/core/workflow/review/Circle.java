package org.mosaique.core.workflow.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whose voices count in a round: every seat once, the member's own voice or its substitute's, never the author's. Who has
 * voted counts whatever happened to it since; who has left and has not voted is not waited for.
 *
 * @param members the seats of the review
 * @param voted who has voted in the round
 * @param author whose text it is
 */
public record Circle(List<ReviewMember> members, Set<UUID> voted, UUID author) {

    public Circle {
        members = members.stream()
                .filter(member -> !member.accountRef().equals(author))
                .toList();
        voted = Set.copyOf(voted);
    }

    /** Those who have voted or may still vote. */
    public List<ReviewMember> voters() {
        return members.stream()
                .filter(member -> voted.contains(member.accountRef()) || isAwaited(member))
                .toList();
    }

    /** Those who are waited for. */
    public List<ReviewMember> awaited() {
        return members.stream()
                .filter(member -> !voted.contains(member.accountRef()) && isAwaited(member))
                .toList();
    }

    /** Whether the seat's voice was used already by the other one who may use it: the absent member, or its substitute. */
    public boolean isSpent(ReviewMember seat) {
        return seat.standsFor().filter(voted::contains).isPresent()
                || members.stream()
                        .filter(other -> other.standsFor()
                                .filter(seat.accountRef()::equals)
                                .isPresent())
                        .anyMatch(substitute -> voted.contains(substitute.accountRef()));
    }

    private boolean isAwaited(ReviewMember member) {
        return !member.hasLeft() && !isSpent(member);
    }
}
