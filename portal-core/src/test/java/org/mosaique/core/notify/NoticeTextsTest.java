package org.mosaique.core.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mosaique.core.shared.CoreTexts;

class NoticeTextsTest {

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindHasANameAndAnExplanation(NoticeKind kind) {
        for (var language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThatCode(() -> CoreTexts.text(language, "notice.kind." + kind))
                    .doesNotThrowAnyException();
            assertThat(CoreTexts.text(language, "notice.kind." + kind + ".hint"))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void theUsualRhythmIsOneThatIsAllowed(NoticeKind kind) {
        assertThat(kind.allows(kind.usual())).isTrue();
        assertThat(kind.allows(Rhythm.NEVER)).isEqualTo(kind.isOptional());
    }
}
