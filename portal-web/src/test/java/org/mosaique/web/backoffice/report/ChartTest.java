package org.mosaique.web.backoffice.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mosaique.web.backoffice.report.Chart.Value;

class ChartTest {

    @Test
    void theLongestValueFillsTheDrawingAndTheOthersAreInProportion() {
        var chart =
                Chart.of(List.of(new Value("a", 10, 0, "10"), new Value("b", 5, 0, "5"), new Value("c", 0, 0, "0")));

        assertThat(chart.bars()).extracting(Chart.Bar::width).containsExactly(186, 93, 1);
        assertThat(chart.bars()).extracting(Chart.Bar::y).containsExactly(0, 24, 48);
        assertThat(chart.box()).isEqualTo("0 0 360 64");
    }

    @Test
    void aStrokeBeyondTheBarSetsTheScaleAndPushesTheWords() {
        var bar = Chart.of(List.of(new Value("mars", 10, 20, "10"))).bars().get(0);

        assertThat(bar.width()).isEqualTo(93);
        assertThat(bar.mark()).isEqualTo(104 + 186);
        assertThat(bar.end()).isGreaterThan(bar.mark());
    }

    @Test
    void ofNothingThereIsNothing() {
        assertThat(Chart.of(List.of()).isEmpty()).isTrue();
        assertThat(Chart.of(List.of(new Value("a", 0, 0, "0"))).bars()).hasSize(1);
    }

    @Test
    void aLongNameIsShortened() {
        var bar = Chart.of(List.of(new Value("Une association au nom très long", 1, 0, "1")))
                .bars()
                .get(0);

        assertThat(bar.name()).isEqualTo("Une associatio…");
    }
}
