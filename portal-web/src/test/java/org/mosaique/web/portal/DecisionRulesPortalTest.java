package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator gets the numbers of a rule wrong, and finds out where. */
@ExtendWith(PortalExtension.class)
@DisplayName("Rules of decision that can't be")
class DecisionRulesPortalTest {

    private final Clerk administrator;

    DecisionRulesPortalTest(PortalProcess portal) {
        administrator = Clerk.signedIn(portal, "reseau@mosaique.example");
    }

    @Test
    void areToldAtTheirFieldsAndInASummaryThatNamesThem() {
        var answer =
                save(Map.of("rule-kind", "QUORUM", "rule-approvals", "3", "rule-votes", "1", "rule-days", "beaucoup"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(wrongAt(answer, "rule-days")).contains("de 1 à 60");
        assertThat(answer.document().select("#problems li").eachText())
                .singleElement()
                .satisfies(
                        summary -> assertThat(summary).contains("Règle générale", "« Délai, en jours »", "de 1 à 60"));

        var again = save(Map.of("rule-kind", "QUORUM", "rule-approvals", "3", "rule-votes", "1", "rule-days", "5"));
        assertThat(wrongAt(again, "rule-votes")).contains("au moins autant de votes");
        assertThat(again.document().getElementById("rule-votes").val()).isEqualTo("1");
    }

    @Test
    void areNoMatterWhereTheRuleDoesNotLookAtThem() {
        var answer = save(Map.of("rule-kind", "ANIMATOR", "rule-approvals", "3", "rule-votes", "1", "rule-days", "0"));

        assertThat(answer.document().select("[aria-invalid]").eachAttr("id")).containsExactly("rule-days");
    }

    private Sheet save(Map<String, String> typed) {
        return administrator.press(administrator.open("/admin/decision?site=rhone-alpes"), "rules", "save", typed);
    }

    private static String wrongAt(Sheet answer, String field) {
        var input = answer.document().getElementById(field);
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        return answer.document().getElementById(input.attr("aria-describedby")).text();
    }
}
