package org.mosaique.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final Instant START = Instant.parse("2026-03-28T12:00:00Z");

    private final List<Step> steps = new ArrayList<>();
    private UUID item = UUID.randomUUID();

    private CourseTest at(int hour, String action) {
        steps.add(new Step(item, 1, "alpes", "content." + action, START.plus(Duration.ofHours(hour))));
        return this;
    }

    private CourseTest another() {
        item = UUID.randomUUID();
        return this;
    }

    private Decided only() {
        var decided = Course.read(steps);
        assertThat(decided).hasSize(1);
        return decided.get(0);
    }

    @Test
    void countsFromSubmissionToDecision() {
        var decided = at(0, "submit").at(30, "carry").only();

        assertThat(decided.took()).isEqualTo(Duration.ofHours(30));
        assertThat(decided.at()).isEqualTo(START.plus(Duration.ofHours(30)));
        assertThat(decided.sentBack()).isFalse();
    }

    @Test
    void standsStillWhileTheAuthorCorrects() {
        var decided = at(0, "submit")
                .at(5, "request-changes")
                .at(100, "submit")
                .at(102, "send-back")
                .at(200, "submit")
                .at(203, "approve")
                .only();

        assertThat(decided.took()).isEqualTo(Duration.ofHours(5 + 2 + 3));
        assertThat(decided.sentBack()).isTrue();
    }

    @Test
    void standsStillWhileTheAuthorHasTakenItBack() {
        var decided = at(0, "submit")
                .at(1, "recall")
                .at(50, "submit")
                .at(52, "approve")
                .only();

        assertThat(decided.took()).isEqualTo(Duration.ofHours(3));
        assertThat(decided.sentBack()).isFalse();
    }

    @Test
    void aDecisionThatIsUndoneCountsNoMore() {
        at(0, "submit").at(10, "approve").at(20, "request-changes");
        assertThat(Course.read(steps)).isEmpty();

        var decided = at(30, "submit").at(34, "approve").only();

        assertThat(decided.took()).isEqualTo(Duration.ofHours(14));
        assertThat(decided.at()).isEqualTo(START.plus(Duration.ofHours(34)));
    }

    @Test
    void anUrgentPublicationIsADecisionAndItsLaterApprovalIsNone() {
        var decided =
                at(0, "submit").at(1, "publish-urgently").at(40, "approve").only();

        assertThat(decided.urgent()).isTrue();
        assertThat(decided.took()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aDraftPublishedAtOnceHasNoTime() {
        assertThat(at(0, "publish-urgently").only().took()).isNull();
    }

    @Test
    void whatWaitsOrWasThrownAwayIsNoDecision() {
        at(0, "submit").another().at(0, "submit").at(1, "discard");

        assertThat(Course.read(steps)).isEmpty();
    }

    @Test
    void tellsRevisionsApart() {
        at(0, "submit").at(1, "approve").another().at(0, "submit").at(3, "carry");

        assertThat(Course.read(steps))
                .extracting(Decided::took)
                .containsExactly(Duration.ofHours(1), Duration.ofHours(3));
    }

    @Test
    void sharesAreOfTheDecisions() {
        at(0, "submit").at(1, "approve").another();
        at(0, "submit")
                .at(1, "request-changes")
                .at(2, "submit")
                .at(3, "approve")
                .another();
        at(0, "publish-urgently");

        var pace = Pace.of("", Course.read(steps));

        assertThat(pace.decided()).isEqualTo(3);
        assertThat(pace.took().count()).isEqualTo(2);
        assertThat(pace.sentBackShare()).isEqualTo(33);
        assertThat(pace.urgentShare()).isEqualTo(33);
    }
}
