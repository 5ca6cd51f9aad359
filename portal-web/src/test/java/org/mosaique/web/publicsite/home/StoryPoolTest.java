package org.mosaique.web.publicsite.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mosaique.core.content.LiveEntryListing.Row;
import org.mosaique.web.publicsite.Story;

class StoryPoolTest {

    @Test
    void nothingIsTakenTwice() {
        var pool = new StoryPool(many(20, "energie", "habitat"), true);

        var lead = pool.takeLead();
        var latest = pool.take(6);
        var energy = pool.take(3, story -> story.theme().equals("energie"), size -> List.of());

        assertThat(latest).hasSize(6).doesNotContain(lead).doesNotContainAnyElementsOf(energy);
        assertThat(energy).hasSize(3).allMatch(story -> story.theme().equals("energie"));
    }

    @Test
    void aRareThemeIsAskedForOnceMoreWithoutWhatIsShownAlready() {
        var known = many(4, "energie", "habitat");
        var older = many(2, "energie");
        var pool = new StoryPool(known, false);
        pool.take(1);

        var found = pool.take(3, story -> story.theme().equals("energie"), size -> {
            assertThat(size).isEqualTo(4);
            return List.of(known.get(0), known.get(2), older.get(0), older.get(1));
        });

        assertThat(found).containsExactly(known.get(2), older.get(0), older.get(1));
    }

    @Test
    void nothingIsAskedForWhereThePoolIsAll() {
        var pool = new StoryPool(many(2, "energie"), true);

        assertThat(pool.take(3, story -> true, size -> {
                    throw new AssertionError("there are no others");
                }))
                .hasSize(2);
    }

    @Test
    void newestStandInWholeRowsUnlessThereIsNotEvenOne() {
        assertThat(new StoryPool(many(5, "energie"), true).takeRows(6)).hasSize(3);
        assertThat(new StoryPool(many(9, "energie"), true).takeRows(6)).hasSize(6);
        assertThat(new StoryPool(many(2, "energie"), true).takeRows(6)).hasSize(2);
    }

    @Test
    void groupsAreTakenAllOrNone() {
        var few = new StoryPool(many(6, "energie", "habitat"), true);
        assertThat(few.takeGroups(Story::theme, 3, 3)).isEmpty();
        assertThat(few.take(10)).hasSize(6);

        var enough = new StoryPool(many(9, "energie", "habitat", "culture"), true);
        assertThat(enough.takeGroups(Story::theme, 3, 2)).hasSize(3);
        assertThat(enough.take(10)).hasSize(3);
    }

    private static List<Story> many(int count, String... themes) {
        return IntStream.range(0, count)
                .mapToObj(number -> story(themes[number % themes.length], number))
                .toList();
    }

    private static Story story(String theme, int number) {
        var row = new Row(
                UUID.randomUUID(),
                "alpes",
                "article",
                "a" + number,
                "Titre",
                "",
                theme,
                "",
                "",
                null,
                0,
                0,
                "",
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                "a" + number,
                false,
                false,
                "");
        return new Story(row, "/", theme, "/", "", null, false, "/", "");
    }
}
