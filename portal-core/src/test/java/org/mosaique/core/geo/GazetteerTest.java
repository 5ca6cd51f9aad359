package org.mosaique.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The gazetteer the portal brings along")
class GazetteerTest {

    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final Perimeter RHONE_ALPES = departments("01", "07", "26", "38", "42", "69", "73", "74");
    private static final Perimeter ISERE = departments("38");
    private static final Perimeter SAVOIE_MONT_BLANC =
            new Perimeter(List.of(), List.of("73", "74"), List.of(), List.of(), List.of("ge"));

    @Test
    void knowsTheCommunesOfTheEightDepartments() {
        var communes = GAZETTEER.within(RHONE_ALPES);

        assertThat(communes).hasSize(2_747).allSatisfy(commune -> {
            assertThat(GAZETTEER.find(commune.code())).contains(commune);
            assertThat(commune.point()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "st etienne, Saint-Étienne (42)",
        "St-Étienne, Saint-Étienne (42)",
        "SAINT ETIENNE, Saint-Étienne (42)",
        "ste foy les lyon, Sainte-Foy-lès-Lyon (69)",
        "evian, Évian-les-Bains (74)",
        "l'isle d'abeau, L'Isle-d'Abeau (38)",
        "l’isle d’abeau, L'Isle-d'Abeau (38)",
        "isle d abeau, L'Isle-d'Abeau (38)",
        "lisle dabeau, L'Isle-d'Abeau (38)",
        "bourg en bresse, Bourg-en-Bresse (01)",
        "lyon, Lyon (69)",
        "paris, Paris (75)",
        "lyon 2e, Lyon 2e Arrondissement (69)",
        "martin heres, Saint-Martin-d'Hères (38)",
        "38185, Grenoble (38)",
        "69382, Lyon 2e Arrondissement (69)",
        "38400, Saint-Martin-d'Hères (38)",
        "2a004, Ajaccio (2A)",
        "200040715, Grenoble-Alpes-Métropole (38)",
        "isère, Isère (38)",
        "ardeche, Ardèche (07)",
        "auvergne rhone, Auvergne-Rhône-Alpes",
        "ge-6621, Genève (Suisse)",
        "commune:38185, Grenoble (38)",
        "geneve, Genève (Suisse)"
    })
    void findsFirst(String typed, String label) {
        assertThat(GAZETTEER.search(typed, 8, Perimeter.NOWHERE))
                .first()
                .extracting(Place::label)
                .isEqualTo(label);
    }

    @Test
    void offersThePerimeterFirstAmongThoseThatFitAlike() {
        var martin = GAZETTEER.search("saint martin", 4, ISERE);

        assertThat(martin.get(0).name()).isEqualTo("Saint-Martin");
        assertThat(martin.subList(1, 4))
                .allSatisfy(place ->
                        assertThat(place.label()).startsWith("Saint-Martin-").endsWith(" (38)"));
    }

    @Test
    void offersTheNamesakeOfThePerimeterBeforeALargerOne() {
        assertThat(GAZETTEER.search("saint etienne", 9, ISERE))
                .first()
                .extracting(Place::label)
                .isEqualTo("Saint-Étienne (42)");
        assertThat(GAZETTEER
                        .search("sainte colombe", 9, departments("05"))
                        .get(0)
                        .label())
                .isEqualTo("Sainte-Colombe (05)");
    }

    @Test
    void tellsNamesakesApartByDepartment() {
        assertThat(GAZETTEER.search("sainte colombe", 30, departments("69")))
                .extracting(Place::label)
                .startsWith("Sainte-Colombe (69)")
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(8);
    }

    @Test
    void findsEveryCommuneOfAPostcode() {
        assertThat(GAZETTEER.byPostcode("01400")).hasSizeGreaterThan(3);
        assertThat(GAZETTEER.search("01400", 50, Perimeter.NOWHERE)).containsAll(GAZETTEER.byPostcode("01400"));
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "xqzw", "-"})
    void findsNothingForNothing(String typed) {
        assertThat(GAZETTEER.search(typed, 8, ISERE)).isEmpty();
    }

    @Test
    void countsNobodyTwice() {
        var rhone = GAZETTEER.find("department:69").orElseThrow();
        var lyon = GAZETTEER.find("commune:69123").orElseThrow();

        assertThat(lyon.population()).isBetween(500_000, 550_000);
        assertThat(rhone.population()).isBetween(1_800_000, 2_000_000);
        assertThat(GAZETTEER.find("commune:69382").orElseThrow().partOf()).isEqualTo("69123");
    }

    @Test
    void holdsACommuneByItselfAndByWhateverItBelongsTo() {
        assertThat(List.of(
                        Perimeter.of(List.of(PlaceCode.commune("38185"))),
                        Perimeter.of(List.of(PlaceCode.epci("200040715"))),
                        ISERE,
                        Perimeter.of(List.of(PlaceCode.region("84")))))
                .allMatch(perimeter -> contains(perimeter, "commune:38185"))
                .noneMatch(perimeter -> contains(perimeter, "commune:31555"));
    }

    @Test
    void holdsAnArrondissementByItsCommune() {
        var lyon = Perimeter.of(List.of(PlaceCode.commune("69123")));

        assertThat(contains(lyon, "commune:69382")).isTrue();
        assertThat(contains(lyon, "commune:69266")).isFalse();
    }

    @Test
    void holdsALargerPlaceThatSharesACommune() {
        assertThat(contains(ISERE, "epci:200040715")).isTrue();
        assertThat(contains(ISERE, "region:84")).isTrue();
        assertThat(contains(ISERE, "department:73")).isFalse();
        assertThat(contains(Perimeter.of(List.of(PlaceCode.commune("38185"))), "department:38"))
                .isTrue();
    }

    @Test
    void leavesTheAinToTheRegionalSite() {
        assertThat(contains(RHONE_ALPES, "commune:01053")).isTrue();
        assertThat(List.of(ISERE, SAVOIE_MONT_BLANC, departments("69"), departments("42"), departments("26", "07")))
                .noneMatch(perimeter -> contains(perimeter, "commune:01053"));
    }

    @Test
    void looksAcrossTheBorder() {
        assertThat(contains(SAVOIE_MONT_BLANC, "foreign:ge-6621")).isTrue();
        assertThat(contains(RHONE_ALPES, "foreign:ge-6621")).isFalse();
        assertThat(GAZETTEER.within(SAVOIE_MONT_BLANC).stream().filter(place -> place.kind() == PlaceKind.FOREIGN))
                .hasSize(45);
    }

    @Test
    void measuresHowFarAPerimeterIs() {
        assertThat(GAZETTEER.distance(ISERE, PlaceCode.commune("38185"))).hasValue(0);
        assertThat(GAZETTEER.distance(ISERE, PlaceCode.commune("75056")).orElseThrow())
                .isCloseTo(410, within(30.0));
        assertThat(GAZETTEER.distance(ISERE, new GeoPoint(45.1885, 5.7245))).hasValue(0);
        assertThat(GAZETTEER.distance(Perimeter.NOWHERE, PlaceCode.commune("38185")))
                .isEmpty();
    }

    @Test
    void measuresDistancesAsTheCrowFlies() {
        var lyon = GAZETTEER.find("commune:69123").flatMap(Place::where).orElseThrow();
        var geneva = GAZETTEER.find("foreign:ge-6621").flatMap(Place::where).orElseThrow();

        assertThat(lyon.distance(geneva)).isCloseTo(112, within(4.0));
        assertThat(lyon.distance(lyon)).isZero();
    }

    @Test
    void namesTheDepartmentsOfAPerimeter() {
        assertThat(GAZETTEER.departments(SAVOIE_MONT_BLANC))
                .extracting(Place::name)
                .containsExactly("Savoie", "Haute-Savoie");
    }

    @Test
    void saysWhatAPerimeterNamesInVain() {
        var wrong = new Perimeter(
                List.of(), List.of("38", "20"), List.of("999999999"), List.of("38999"), List.of("xx", "ge"));

        assertThat(GAZETTEER.unknown(wrong))
                .containsExactly("department:20", "epci:999999999", "commune:38999", "foreign:xx");
    }

    @Test
    void readsOtherPlacesOverItsOwnWhileItIsAsked() {
        var gazetteer = new Gazetteer();
        var moved = new Place(
                PlaceCode.commune("38185"),
                "Grenoble",
                "FR",
                "38",
                "Isère",
                "84",
                "",
                "",
                List.of("38000"),
                7,
                null,
                false);

        gazetteer.replace(new PlaceTable().place(moved));

        assertThat(gazetteer.find("commune:38185")).hasValueSatisfying(grenoble -> {
            assertThat(grenoble.population()).isEqualTo(7);
            assertThat(grenoble.approximate()).isTrue();
        });
        assertThat(gazetteer.size()).isEqualTo(GAZETTEER.size());
    }

    private static boolean contains(Perimeter perimeter, String code) {
        return GAZETTEER.contains(perimeter, PlaceCode.parse(code));
    }

    private static Perimeter departments(String... codes) {
        return new Perimeter(List.of(), List.of(codes), List.of(), List.of(), List.of());
    }
}
