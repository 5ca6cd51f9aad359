package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mosaique.inside.Stage.OTHER_SITE;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Role;
import org.mosaique.core.calendar.CalendarListing;
import org.mosaique.core.calendar.IdeaText;
import org.mosaique.core.calendar.Ideas;
import org.mosaique.core.calendar.Planned;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.Drafting;

/** Ideas are noted, taken or given, and become drafts. */
@ArquillianTest
class IdeasIT {

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
    private Drafting drafting;

    private final String title = "Idée " + UUID.randomUUID();
    private final Actor author = Stage.author();
    private final Actor animator = Somebody.with(Role.ANIMATOR, SITE);
    private final Actor member = Somebody.with(Role.COMMITTEE, SITE);

    @Test
    void anIdeaIsSeenUnassignedByTheCommitteeUntilSomebodyTakesIt() throws Exception {
        var idea = note(member);
        assertThat(entry(member).stage()).isEqualTo(Planned.Stage.UNASSIGNED);
        assertThat(entry(author).who()).isEmpty();

        var draft = stage.as(author, () -> ideas.take(idea));

        var text = stage.as(author, () -> drafting.open(draft.itemRef(), 1));
        assertThat(text.body().title()).isEqualTo(title);
        assertThat(text.authorRef()).isEqualTo(author.ref());
        assertThat(entry(member).stage()).isEqualTo(Planned.Stage.WRITING);
        assertThat(entry(member).itemRef()).isEqualTo(draft.itemRef());
        assertThatThrownBy(() -> stage.as(animator, () -> ideas.take(idea)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("idea.started");
    }

    @Test
    void anAnimatorGivesAnIdeaToSomebodyWhoWritesOnTheSiteAndNobodyElseDoes() throws Exception {
        var writer = colleagues.with(Role.CONTRIBUTOR, SITE);
        var stranger = colleagues.with(Role.CONTRIBUTOR, OTHER_SITE);
        var idea = note(animator);

        assertThatThrownBy(() -> stage.as(animator, () -> ideas.give(idea, stranger.ref())))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> stage.as(author, () -> ideas.give(idea, writer.ref())))
                .isInstanceOf(ForbiddenException.class);
        var draft = stage.as(animator, () -> ideas.give(idea, writer.ref()));

        assertThat(draft.authorRef()).isEqualTo(writer.ref());
        assertThat(draft.body().title()).isEqualTo(title);
        assertThat(colleagues.notices(writer, "true")).isOne();
    }

    private UUID note(Actor by) throws Exception {
        return stage.as(by, () -> ideas.note(SITE, new IdeaText(Stage.TYPE, title, "energie", DAY, "Un mot.")));
    }

    private Planned entry(Actor reader) throws Exception {
        var filter = new CalendarListing.Filter(List.of(SITE), null, "", "");
        return stage.as(reader, () -> calendar.entries(filter, DAY.minusDays(11), DAY.plusDays(16))).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
