package org.mosaique.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The hasher of passwords")
class PasswordHasherTest {

    private final PasswordHasher hasher = new PasswordHasher();

    @Test
    void knowsItsOwnHashesAndNoOthers() {
        var hash = hasher.hash("un mot de passe long");

        assertThat(hash).startsWith("$argon2id$");
        assertThat(hasher.matches("un mot de passe long", hash)).isTrue();
        assertThat(hasher.matches("un autre mot de passe", hash)).isFalse();
    }

    @Test
    void saltsEveryHashAnew() {
        assertThat(hasher.hash("le même")).isNotEqualTo(hasher.hash("le même"));
    }
}
