package org.mosaique.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mosaique.core.site.setting.SiteOverrides;

class SiteRegistryTest {

    private String name = "Premier";
    private Runnable meanwhile = () -> {};

    private final SiteOverrides overrides = () -> {
        var read = Map.<String, Map<String, Object>>of("loire", Map.of("name", name));
        meanwhile.run();
        return read;
    };

    private final SiteRegistry sites =
            new SiteRegistry("localhost", Optional.of(Path.of("..", "sites").toString()), overrides);

    @Test
    void showsAChangeAfterItIsToldOf() {
        sites.load();

        change("Deuxième");

        assertThat(sites.get("loire").name()).isEqualTo("Deuxième");
    }

    @Test
    void losesNoChangeThatIsToldOfWhileItReads() {
        meanwhile = () -> {
            meanwhile = () -> {};
            change("Deuxième");
        };
        sites.load();

        assertThat(sites.get("loire").name()).isEqualTo("Deuxième");
    }

    private void change(String to) {
        name = to;
        sites.forget();
    }
}
