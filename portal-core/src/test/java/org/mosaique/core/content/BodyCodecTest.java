package org.mosaique.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BodyCodecTest {

    /** A body with everything that a content type may hold. */
    public record Sample(String title, int count, LocalDate day, ImageUse image, List<String> words) implements Body {}

    private final BodyCodec codec = new BodyCodec();

    @Test
    void readsBackWhatItWrote() {
        var image = new ImageUse(UUID.randomUUID(), 1600, 1067, "Un marché", "Dessin");
        var body = new Sample("Été « solidaire »", 3, LocalDate.of(2026, 5, 1), image, List.of("a", "b"));

        assertThat(codec.decode(codec.encode(body), Sample.class)).isEqualTo(body);
    }

    @Test
    void leavesAbsentMembersNullAndIgnoresUnknownOnes() {
        var body = codec.decode("{\"title\":\"Seul\",\"gone\":true}", Sample.class);

        assertThat(body.title()).isEqualTo("Seul");
        assertThat(body.image()).isNull();
    }

    @Test
    void readsImagesFromBeforeTheyCouldBeDecorative() {
        var old = "{\"title\":\"Vieux\",\"image\":{\"ref\":\"ab1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9\","
                + "\"width\":800,\"height\":600,\"alt\":\"Un four\",\"credit\":\"Dessin\"}}";

        assertThat(codec.decode(old, Sample.class).image().decorative()).isFalse();
        assertThat(codec.decode(old, Sample.class).image().alt()).isEqualTo("Un four");
    }
}
