package org.mosaique.web.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.content.LiveEntryListing.Row;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.web.publicsite.FrontPage.Column;

class FrontPageTest {

    @Test
    void isBlankWithoutStories() {
        assertThat(laid(List.of()).isBlank()).isTrue();
        assertThat(laid(List.of()).getThree()).isEmpty();
    }

    @Test
    void isLedByTheFirstOfTheNewestWithAPicture() {
        var front = laid(List.of(story(0, "", false), story(1, "", false), story(2, "", true), story(3, "", true)));

        assertThat(front.getLead().title()).isEqualTo("2");
        assertThat(front.getBeside()).extracting(Story::title).containsExactly("0", "1", "3");
    }

    @Test
    void isNotLedByAnOldStoryForTheSakeOfItsPicture() {
        var stories = IntStream.range(0, 8)
                .mapToObj(number -> story(number, "", number == 7))
                .toList();

        assertThat(laid(stories).getLead().title()).isEqualTo("0");
    }

    @Test
    void isLedByWhatTheSiteFeatures() {
        var front = laid(List.of(story(0, "", false, true), story(1, "", true), story(2, "", true)));

        assertThat(front.getLead().title()).isEqualTo("0");
    }

    @Test
    void showsEveryStoryOnceAtMost() {
        var front = laid(many(40, "Énergie", "Habitat", "Culture"));
        var shown = new ArrayList<>(front.getBeside());
        shown.add(front.getLead());
        shown.addAll(front.getLatest());
        front.getColumns().forEach(column -> shown.addAll(column.stories()));

        assertThat(shown).doesNotHaveDuplicates().hasSize(1 + 4 + 6 + 3 * 3);
    }

    @Test
    void setsThreeColumnsOrNone() {
        assertThat(laid(many(40, "Énergie", "Habitat", "Culture", "Santé")).getColumns())
                .extracting(Column::title)
                .hasSize(3);
        assertThat(laid(many(40, "Énergie", "Habitat")).getColumns()).isEmpty();
        assertThat(laid(many(12, "Énergie", "Habitat", "Culture")).getColumns()).isEmpty();
    }

    private static List<Story> many(int count, String... themes) {
        return IntStream.range(0, count)
                .mapToObj(number -> story(number, themes[number % themes.length], true))
                .toList();
    }

    private static Story story(int number, String theme, boolean pictured) {
        return story(number, theme, pictured, false);
    }

    private static Story story(int number, String theme, boolean pictured, boolean featured) {
        var image = pictured ? UUID.randomUUID() : null;
        var row = new Row(
                UUID.randomUUID(),
                "alpes",
                "article",
                "a" + number,
                String.valueOf(number),
                "",
                "",
                "",
                "",
                image,
                960,
                640,
                "",
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                "a" + number,
                featured,
                false,
                "");
        return new Story(row, "/", theme, "/", "", null, false, "/", "");
    }

    private static FrontPage laid(List<Story> stories) {
        var front = new FrontPage(new Listing(), new Told(stories), new ASite());
        front.lay();
        return front;
    }

    /** A site whose face is being read. */
    private static final class ASite extends Face {

        ASite() {
            super(new CurrentSite(), null, null, new Words(Locale.FRENCH));
        }

        @Override
        public boolean isNetwork() {
            return false;
        }

        @Override
        public String getKey() {
            return "alpes";
        }
    }

    /** Reads nothing: the stories are told already. */
    private static final class Listing extends LiveEntryListing {

        @Override
        public List<Row> front(String siteKey, int size) {
            return List.of();
        }
    }

    /** Tells the stories of a test. */
    private static final class Told extends Stories {

        private final List<Story> stories;

        Told(List<Story> stories) {
            super(null, null, null, null, null);
            this.stories = stories;
        }

        @Override
        public List<Story> of(List<Row> rows) {
            return stories;
        }
    }
}
