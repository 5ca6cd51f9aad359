package org.mosaique.web.backoffice.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mosaique.core.shared.Objection;

class RowListTest {

    private final RowList list = of("a", "b", "c");

    @Test
    void aRowGoesUpAndTheFocusStaysOnItsButton() {
        list.up(row(2));

        assertThat(labels()).containsExactly("a", "c", "b");
        assertThat(row(1).focus("up")).isNotNull();
    }

    @Test
    void atTheTopTheFocusGoesToTheButtonThatStillWorks() {
        list.up(row(1));

        assertThat(labels()).containsExactly("b", "a", "c");
        assertThat(row(0).focus("up")).isNull();
        assertThat(row(0).focus("down")).isNotNull();
    }

    @Test
    void nothingFallsOffTheEnds() {
        list.up(row(0));
        list.down(row(2));

        assertThat(labels()).containsExactly("a", "b", "c");
    }

    @Test
    void whatTakesThePlaceOfARemovedRowHasTheFocus() {
        list.remove(row(2));

        assertThat(labels()).containsExactly("a", "b");
        assertThat(row(1).focus("row")).isNotNull();
    }

    @Test
    void afterTheLastRowTheFocusGoesToTheButtonThatAdds() {
        var one = of("a");

        one.remove(one.getRows().get(0));

        assertThat(one.getAddFocus()).isNotNull();
    }

    @Test
    void rowsWithoutAnythingAreNotSaved() {
        list.add();
        row(3).getValues().put("label", " ");

        assertThat(list.values()).hasSize(3);
        assertThat(list.getRows()).hasSize(3);
    }

    @Test
    void objectionsStandAtTheirRowsAndTheOthersRemain() {
        var rest = list.tell(
                List.of(Objection.at("1.year", "a.b"), Objection.of("c.d")),
                (fields, component) -> component,
                Objection::messageKey);

        assertThat(row(1).wrong("year")).isEqualTo("a.b");
        assertThat(row(1).getOpen()).isNotNull();
        assertThat(rest).extracting(Objection::messageKey).containsExactly("c.d");
    }

    @Test
    void anObjectionStandsAtTheFieldThatTheRowHasForIt() {
        list.tell(
                List.of(Objection.at("0.target", "a.b")),
                (fields, component) -> fields.get("label") + "." + component,
                Objection::messageKey);

        assertThat(row(0).invalid(row(0).text("label") + ".target")).isEqualTo("true");
    }

    private List<String> labels() {
        return list.getRows().stream().map(row -> row.text("label")).toList();
    }

    private Row row(int index) {
        return list.getRows().get(index);
    }

    private static RowList of(String... labels) {
        var list = new RowList();
        list.fill(Arrays.stream(labels)
                .map(label -> Map.<String, Object>of("label", label))
                .toList());
        return list;
    }
}
