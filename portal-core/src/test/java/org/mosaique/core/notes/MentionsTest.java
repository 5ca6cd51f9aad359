package org.mosaique.core.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mosaique.core.notes.Readers.Reader;

/** Who is named after an « @ », as the list offers it or as it is typed. */
class MentionsTest {

    private static final Reader ANNE = new Reader(UUID.randomUUID(), "Anne");
    private static final Reader ANNE_MARIE = new Reader(UUID.randomUUID(), "Anne Marie Duval");
    private static final Reader ELOI = new Reader(UUID.randomUUID(), "Éloi");
    private static final Reader OTHER_ELOI = new Reader(UUID.randomUUID(), "Éloi");
    private static final List<Reader> PEOPLE = List.of(ANNE, ANNE_MARIE, ELOI, OTHER_ELOI);

    @Test
    void theLongestNameThatFitsCounts() {
        assertThat(Mentions.in("@Anne Marie Duval, qu’en dis-tu ?", PEOPLE)).containsExactly(ANNE_MARIE);
        assertThat(Mentions.in("@Anne Marine, qu’en dis-tu ?", PEOPLE)).containsExactly(ANNE);
    }

    @Test
    void capitalsDoNotCountAndNamesakesAreBothNamed() {
        assertThat(Mentions.in("Demande à @éloi.", PEOPLE)).containsExactly(ELOI, OTHER_ELOI);
    }

    @Test
    void anAddressNamesNobody() {
        assertThat(Mentions.in("Écrire à contact@Anne.example ou @Annette.", PEOPLE))
                .isEmpty();
    }

    @Test
    void severalAreNamedOnceEach() {
        assertThat(Mentions.in("@Anne et @Éloi, puis encore @Anne", PEOPLE)).containsExactly(ANNE, ELOI, OTHER_ELOI);
    }
}
