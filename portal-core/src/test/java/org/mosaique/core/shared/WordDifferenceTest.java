package org.mosaique.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mosaique.core.shared.WordDifference.Kind;
import org.mosaique.core.shared.WordDifference.Piece;

class WordDifferenceTest {

    @Test
    void tellsWhatWasTakenAwayAndWhatWasAdded() {
        assertThat(WordDifference.between("un petit pain", "un grand pain"))
                .containsExactly(
                        new Piece(Kind.SAME, "un "),
                        new Piece(Kind.REMOVED, "petit"),
                        new Piece(Kind.ADDED, "grand"),
                        new Piece(Kind.SAME, " pain"));
    }

    @Test
    void theSameIsOnePiece() {
        assertThat(WordDifference.between("un mot\n\nun autre", "un mot\n\nun autre"))
                .containsExactly(new Piece(Kind.SAME, "un mot\n\nun autre"));
    }

    @Test
    void nothingAgainstSomethingIsAllAdded() {
        assertThat(WordDifference.between("", "un mot")).containsExactly(new Piece(Kind.ADDED, "un mot"));
    }

    @Test
    void veryLongTextsAreToldAsAWhole() {
        assertThat(WordDifference.between(
                        "a ".repeat(4000).strip(), "b ".repeat(4000).strip()))
                .extracting(Piece::kind)
                .containsExactly(Kind.REMOVED, Kind.ADDED);
    }
}
