package org.mosaique.core.shared.again;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A collision")
class CollisionTest {

    @ParameterizedTest
    @ValueSource(ints = {1213, 1205, 1020})
    void isWhatTheDatabaseCallsSoHoweverDeepItLies(int code) {
        var refused = new SQLException("Try restarting transaction", "40001", code);

        assertThat(Collision.isCauseOf(new IllegalStateException(new PersistenceException(refused))))
                .isTrue();
        assertThat(Collision.wordsOf(new PersistenceException(refused))).contains("restarting");
    }

    @Test
    void isARowThatSomebodyElseChangedMeanwhile() {
        assertThat(Collision.isCauseOf(new IllegalStateException(new OptimisticLockException())))
                .isTrue();
    }

    @Test
    void isNoMistakeThatWouldBeMadeAgain() {
        var twice = new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062);

        assertThat(Collision.isCauseOf(new PersistenceException(twice))).isFalse();
        assertThat(Collision.isCauseOf(new IllegalArgumentException("no"))).isFalse();
    }
}
