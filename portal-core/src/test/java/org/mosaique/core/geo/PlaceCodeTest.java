package org.mosaique.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The code of a place")
class PlaceCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commune:38185",
                "commune:2A004",
                "commune:97411",
                "epci:200040715",
                "department:38",
                "department:2B",
                "department:974",
                "region:84",
                "foreign:ge-6621"
            })
    void readsWhatItWrites(String text) {
        assertThat(PlaceCode.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "38185",
                "commune:",
                "commune:3818",
                "commune:Grenoble",
                "Commune:38185",
                "epci:38185",
                "department:3",
                "foreign:6621",
                "foreign:ge",
                "street:1",
                "commune:38185 "
            })
    void isNothingElse(String text) {
        assertThat(PlaceCode.of(text)).isEmpty();
        assertThatThrownBy(() -> PlaceCode.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNoneWithoutText() {
        assertThat(PlaceCode.of(null)).isEmpty();
    }
}
