package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mosaique.core.content.ReviewState.DRAFT;
import static org.mosaique.inside.Stage.OTHER_SITE;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.calendar.CalendarLinks;
import org.mosaique.core.calendar.CalendarListing;
import org.mosaique.core.calendar.IdeaText;
import org.mosaique.core.calendar.Ideas;
import org.mosaique.core.calendar.Planned;
import org.mosaique.core.schedule.Appointment.Act;
import org.mosaique.core.schedule.Schedule;
import org.mosaique.core.shared.NotFoundException;

/** What is planned is seen by whoever may read it, in the back office or by a link of their own. */
@ArquillianTest
class CalendarIT {

    private static final LocalDate DAY = LocalDate.now().plusYears(2).withDayOfMonth(12);

    @Inject
    private Stage stage;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Ideas ideas;

    @Inject
    private CalendarListing calendar;

    @Inject
    private CalendarLinks links;

    @Inject
    private Schedule schedule;

    @Inject
    private QueryCount queries;

    private final Actor animator = Somebody.with(Role.ANIMATOR, SITE);

    @Test
    void whatIsPlannedIsSeenWhereItHappensAndByNobodyFromElsewhere() throws Exception {
        var text = stage.article(DRAFT);
        stage.as(animator, () -> schedule.plan(text.ref(), 1, Act.PUBLISH, DAY.atTime(8, 0)));

        var seen = seenBy(animator).stream()
                .filter(each -> text.ref().equals(each.itemRef()))
                .toList();

        assertThat(seen).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Planned.Kind.PUBLISH);
            assertThat(each.stage()).isEqualTo(Planned.Stage.WRITING);
            assertThat(each.on()).isEqualTo(DAY);
            assertThat(each.theme()).isEqualTo("energie");
        });
        var another = Somebody.with(Role.CONTRIBUTOR, SITE, "another");
        assertThat(seenBy(another)).noneMatch(each -> text.ref().equals(each.itemRef()));
        assertThatThrownBy(() -> seenBy(Somebody.with(Role.ANIMATOR, OTHER_SITE)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMonthCostsTheSameFewQueriesHoweverMuchIsPlanned() throws Exception {
        for (var title : List.of("Une idée", "Une autre")) {
            stage.as(animator, () -> ideas.note(SITE, new IdeaText(Stage.TYPE, title, "energie", DAY, "Un mot.")));
        }

        assertThat(stage.as(animator, () -> queries.of(this::entries))).hasSize(5);
    }

    @Test
    void aLinkShowsWhatItsOwnerMayReadAtThatMoment() throws Exception {
        var owner = colleagues.with(Role.COMMITTEE, SITE);
        var token = stage.as(owner, links::renew);
        var reader = links.reader(token).orElseThrow();
        assertThat(reader.is(owner.ref())).isTrue();
        assertThat(seenBy(reader)).isNotNull();

        colleagues.dismiss(owner);

        assertThatThrownBy(() -> seenBy(links.reader(token).orElseThrow())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLinkEndsWhenItIsReplacedOrItsOwnerLeavesAndNobodyGuessesIt() throws Exception {
        var owner = colleagues.with(Role.COMMITTEE, SITE);
        var token = stage.as(owner, links::renew);
        var other = stage.as(owner, links::renew);
        assertThat(links.reader(token)).isEmpty();
        assertThat(links.reader(forged(other))).isEmpty();
        assertThat(links.reader(other)).isPresent();

        colleagues.shut(owner);

        assertThat(links.reader(other)).isEmpty();
    }

    private List<Planned> seenBy(Actor reader) throws Exception {
        return stage.as(reader, this::entries);
    }

    private List<Planned> entries() {
        var filter = new CalendarListing.Filter(List.of(SITE), null, "", "");
        return calendar.entries(filter, DAY.minusDays(11), DAY.plusDays(16));
    }

    private static String forged(String token) {
        var last = token.charAt(token.length() - 1);
        return token.substring(0, token.length() - 1) + (last == '0' ? '1' : '0');
    }
}
