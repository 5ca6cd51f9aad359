package org.mosaique.web.backoffice.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@sum(a)", "  =cmd|' /C calc'!A0", "\t=1", "\r=1", "|x", "%x"})
    void noCellIsAFormula(String text) {
        assertThat(AuditSheet.cell(text)).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Une coopérative", "a;b", "deux\nlignes", "", "12"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(AuditSheet.cell(text)).isEqualTo("\"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = "il dit « \"oui\" »")
    void quotesAreDoubled(String text) {
        assertThat(AuditSheet.cell(text)).isEqualTo("\"il dit « \"\"oui\"\" »\"");
    }
}
