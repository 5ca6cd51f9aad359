package org.mosaique.core.workflow.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mosaique.core.content.FieldKind;
import org.mosaique.core.content.compare.TextComparison;
import org.mosaique.core.workflow.writing.Versions.Change;

class VersionsTest {

    @Test
    void aTextThatIsOnlyWrittenDownOtherwiseIsNotChanged() {
        assertThat(rich("<p>Le lac&nbsp;bleu</p>", "<p>Le lac\u00a0bleu</p>\n").isChanged())
                .isFalse();
        assertThat(rich("<p>Le lac bleu</p>", "<p>Le lac gris</p>").isChanged()).isTrue();
        assertThat(rich("<p>Le lac bleu</p>", "").isChanged()).isTrue();
    }

    @Test
    void whatIsNoTextIsComparedAsItIs() {
        assertThat(new Change("theme", FieldKind.THEME, "\"eau\"", "\"air\"", List.of()).isChanged())
                .isTrue();
        assertThat(new Change("theme", FieldKind.THEME, "\"eau\"", "\"eau\"", List.of()).isChanged())
                .isFalse();
    }

    private static Change rich(String before, String after) {
        return new Change("text", FieldKind.RICH, before, after, TextComparison.between(before, after));
    }
}
