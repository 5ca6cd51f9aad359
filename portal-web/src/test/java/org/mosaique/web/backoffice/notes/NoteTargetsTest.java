package org.mosaique.web.backoffice.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mosaique.core.notes.Pin;

class NoteTargetsTest {

    @Test
    void goesToWhatWasMarkedBeforeWhatWasChosen() {
        assertThat(NoteTargets.pin("field:title", "la fête", null, " du lac"))
                .isEqualTo(Pin.toPassage("la fête", "", " du lac"));
    }

    @Test
    void goesToWhatWasChosen() {
        assertThat(NoteTargets.pin("field:title", " ", null, null)).isEqualTo(Pin.toField("title"));
        assertThat(NoteTargets.pin("paragraph:12", null, null, null)).isEqualTo(Pin.toParagraph(12));
    }

    /** An empty field of a form comes as null: such a comment is refused with a word, not with an error. */
    @Test
    void goesNowhereWhenNothingWasChosenOrMarked() {
        assertThat(NoteTargets.pin(null, null, null, null)).isEqualTo(Pin.toParagraph(-1));
        assertThat(NoteTargets.pin("", "", "", "")).isEqualTo(Pin.toParagraph(-1));
        assertThat(NoteTargets.pin("paragraph:99999", null, null, null)).isEqualTo(Pin.toParagraph(-1));
    }
}
