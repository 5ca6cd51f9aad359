package org.mosaique.core.site.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.EntryCodec;

class MenuItemTest {

    @ParameterizedTest
    @ValueSource(strings = {"home", "list:articles", "theme:energie", "page:contact", "https://ess.example/a"})
    void leadsWhereMenusMayLead(String target) {
        assertThat(MenuItem.MENU.objections(List.of(new MenuItem("Un lien", "", target))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://ess.example", "javascript:alert(1)", "page:", "page:../x", "//ess.example"})
    void leadsNowhereElse(String target) {
        assertThat(MenuItem.MENU.objections(List.of(new MenuItem("Un lien", "", target))))
                .extracting(Objection::field)
                .containsExactly("0.target");
    }

    @Test
    void needsANameOnlyWhereItsTargetHasNone() {
        var items = List.of(new MenuItem("", "", "home"), new MenuItem("", "", "https://ess.example"));

        assertThat(MenuItem.FOOTER.objections(items))
                .extracting(Objection::field)
                .containsExactly("1.label");
    }

    @Test
    void speaksEnglishToThoseWhoReadIt() {
        var item = new MenuItem("Énergie", "Energy", "theme:energie");

        assertThat(item.labelIn(Locale.ENGLISH)).isEqualTo("Energy");
        assertThat(item.labelIn(Locale.FRENCH)).isEqualTo("Énergie");
        assertThat(item.kind()).isEqualTo("theme");
        assertThat(item.name()).isEqualTo("energie");
    }

    @Test
    void isReadAsADescriptorWritesIt() {
        var tree = List.of(Map.of("target", "home"), Map.of("label", "Agir", "target", "page:agir"));

        assertThat(EntryCodec.read(MenuItem.MENU, tree))
                .containsExactly(new MenuItem("", "", "home"), new MenuItem("Agir", "", "page:agir"));
    }
}
