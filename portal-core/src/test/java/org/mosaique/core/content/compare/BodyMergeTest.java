package org.mosaique.core.content.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mosaique.core.content.FieldKind;
import org.mosaique.core.content.compare.FieldMerge.Side;

class BodyMergeTest {

    private static final Fields BASE =
            Fields.of("{\"title\":\"Un marché\",\"theme\":\"energie\",\"image\":{\"ref\":\"a\",\"alt\":\"\"}}");

    @Test
    void everybodysFieldIsKept() {
        var merge = merge(BASE, title("Un grand marché"), BASE.with("theme", "\"mobilite\""));

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.joined()).isEqualTo(title("Un grand marché").with("theme", "\"mobilite\""));
    }

    @Test
    void wordsOfOneFieldAreJoined() {
        var merge = merge(BASE, title("Un grand marché"), title("Un marché couvert"));

        assertThat(merge.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.proposal()).contains(Side.JOINED);
            assertThat(Fields.text(difference.value(Side.JOINED))).isEqualTo("Un grand marché couvert");
        });
    }

    @Test
    void twoThemesAreAClashAndTheOtherOnesStays() {
        var merge = merge(BASE, BASE.with("theme", "\"emploi\""), BASE.with("theme", "\"mobilite\""));

        assertThat(merge.clashes()).containsExactly("theme");
        assertThat(merge.joined().value("theme")).isEqualTo("\"mobilite\"");
    }

    @Test
    void withoutAKnownBeginningEveryDifferenceIsAClash() {
        assertThat(merge(null, title("A"), title("B")).clashes()).containsExactly("title");
    }

    @Test
    void whatIsTypedChangesWhatTheBodyHasAndNothingElse() {
        var typed = BASE.typed(
                "{\"title\":\"Neuf\",\"theme\":[\"emploi\"],\"image\":{\"alt\":\"Une halle\",\"evil\":1},\"other\":2}");

        assertThat(typed.json())
                .isEqualTo("{\"title\":\"Neuf\",\"theme\":\"emploi\",\"image\":{\"ref\":\"a\",\"alt\":\"Une halle\"}}");
    }

    private static Fields title(String title) {
        return BASE.with("title", Fields.quoted(title));
    }

    private static BodyMerge merge(Fields base, Fields mine, Fields theirs) {
        return BodyMerge.of(base, mine, theirs, name -> name.equals("title") ? FieldKind.WORDS : FieldKind.THEME);
    }
}
