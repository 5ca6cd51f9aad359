package org.mosaique.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every view obeys the rules of views, and every rule is seen to find a planted fault. */
class ViewsLintTest {

    private static final Map<ViewRule, String> FAULTS = Map.of(
            ViewRule.SHORT_EXPRESSIONS, "<p>#{" + "bean.property.".repeat(5) + "end}</p>",
            ViewRule.SHORT_VIEWS, "<p>\n</p>".repeat(121),
            ViewRule.LITERAL_PATHS, "<ui:include src=\"#{bean.path}\"/>",
            ViewRule.TEXTS_IN_BUNDLES, "<p>Bonjour #{bean.name}</p>",
            ViewRule.NO_RAW_OUTPUT, "<h:outputText value=\"#{bean.typed}\" escape=\"false\"/>",
            ViewRule.NO_INLINE_SCRIPTS, "<p onclick=\"go()\"></p>",
            ViewRule.NO_IMMEDIATE, "<h:commandButton immediate=\"true\"/>");

    @ParameterizedTest
    @EnumSource
    void everyViewObeys(ViewRule rule) {
        assertThat(View.all().stream().flatMap(view -> rule.violationsOf(view).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleFindsAPlantedFault(ViewRule rule) {
        assertThat(rule.violationsOf(new View("planted.xhtml", FAULTS.get(rule))))
                .isNotEmpty();
    }

    @Test
    void aTextInAnAttributeIsFoundToo() {
        var view = new View("planted.xhtml", "<h:commandButton value=\"Envoyer\" title=\"#{msg['a.b']}\"/>");

        assertThat(ViewRule.TEXTS_IN_BUNDLES.violationsOf(view))
                .singleElement()
                .satisfies(found -> assertThat(found).contains("Envoyer"));
    }
}
