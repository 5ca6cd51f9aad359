package org.mosaique.web.publicsite.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void nothingInItEndsTheElementItStandsIn() throws Exception {
        var title = "</script><script>alert('x')</script> & <!-- \u2028";

        var json = Json.of(Map.of("title", title));

        assertThat(json).doesNotContain("<", ">", "&", "'", "\u2028");
        assertThat(new ObjectMapper().readTree(json).path("title").asText()).isEqualTo(title);
    }
}
