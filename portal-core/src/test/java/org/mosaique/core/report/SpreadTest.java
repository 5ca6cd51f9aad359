package org.mosaique.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    private static Spread hours(long... hours) {
        return Spread.of(Arrays.stream(hours).mapToObj(Duration::ofHours).toList());
    }

    @Test
    void ofNothingThereIsNone() {
        assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, null, null));
    }

    @Test
    void oneValueIsBoth() {
        assertThat(hours(7)).isEqualTo(new Spread(1, Duration.ofHours(7), Duration.ofHours(7)));
    }

    @Test
    void theMedianIsTheMiddleInWhateverOrder() {
        assertThat(hours(9, 1, 4).median()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(hours(1, 2, 4, 100).median()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void ninthIsReckonedAsSpreadsheetsDo() {
        assertThat(hours(LongStream.rangeClosed(1, 10).toArray()).ninth()).isEqualTo(Duration.ofMinutes(9 * 60 + 6));
        assertThat(hours(LongStream.rangeClosed(0, 10).toArray()).ninth()).isEqualTo(Duration.ofHours(9));
    }
}
