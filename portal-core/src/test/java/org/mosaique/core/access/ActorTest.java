package org.mosaique.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An actor")
class ActorTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void hasNoRightOnAnotherSiteThanThatOfItsRole(Role role) {
        var actor = actor(new Grant("alpes", role));

        for (var permission : Permission.values()) {
            assertThat(actor.may(permission, "alpes")).isEqualTo(role.grants(permission));
            assertThat(actor.may(permission, "loire")).isFalse();
            assertThat(actor.mayEverywhere(permission)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void hasARightOfTheNetworkOnEverySite(Role role) {
        var actor = actor(new Grant(Grant.NETWORK, role));

        for (var permission : Permission.values()) {
            assertThat(actor.may(permission, "loire")).isEqualTo(role.grants(permission));
        }
    }

    private static Actor actor(Grant grant) {
        return new Actor(UUID.randomUUID(), "Zoe", "zoe@example.org", "fr", List.of(grant));
    }
}
