package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mosaique.core.content.ReviewState.DRAFT;
import static org.mosaique.core.content.ReviewState.PUBLISHED;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;
import org.mosaique.core.calendar.CalendarLinks;
import org.mosaique.core.calendar.CalendarListing;
import org.mosaique.core.calendar.IdeaText;
import org.mosaique.core.calendar.Ideas;
import org.mosaique.core.calendar.Planned;
import org.mosaique.core.calendar.Planned.Kind;
import org.mosaique.core.calendar.Planned.Stage;
import org.mosaique.core.schedule.Appointment.Act;
import org.mosaique.core.schedule.Schedule;
import org.mosaique.core.schedule.Upkeep;
import org.mosaique.core.schedule.UpkeepNarrowing;
import org.mosaique.core.schedule.UpkeepRounds;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.Drafting;

/** Ideas become drafts, what is planned is seen by whoever may, and contents that grow old are asked about. */
@ArquillianTest
class CalendarIT {

    private static final LocalDate DAY = LocalDate.now().plusYears(2).withDayOfMonth(12);

    @Inject
    private org.mosaique.inside.Stage stage;

    @Inject
    private Ideas ideas;

    @Inject
    private CalendarListing calendar;

    @Inject
    private CalendarLinks links;

    @Inject
    private Schedule schedule;

    @Inject
    private Upkeep upkeep;

    @Inject
    private UpkeepRounds rounds;

    @Inject
    private UpkeepNarrowing narrowing;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Drafting drafting;

    @Inject
    private Tables tables;

    @Inject
    private QueryCount queries;

    private final String title = "Idée " + UUID.randomUUID();
    private final Actor author = org.mosaique.inside.Stage.author();
    private final Actor animator = Somebody.with(Role.ANIMATOR, "alpes");
    private final Actor member = Somebody.with(Role.COMMITTEE, "alpes");

    @Test
    void anIdeaIsSeenUnassignedByTheCommitteeUntilSomebodyTakesIt() throws Exception {
        var idea = note(member);
        assertThat(entry(member).stage()).isEqualTo(Stage.UNASSIGNED);
        assertThat(entry(author).who()).isEmpty();

        var draft = stage.as(author, () -> ideas.take(idea));

        var text = stage.as(author, () -> drafting.open(draft.itemRef(), 1));
        assertThat(text.body().title()).isEqualTo(title);
        assertThat(text.authorRef()).isEqualTo(author.ref());
        assertThat(entry(member).stage()).isEqualTo(Stage.WRITING);
        assertThat(entry(member).itemRef()).isEqualTo(draft.itemRef());
        assertThatThrownBy(() -> stage.as(animator, () -> ideas.take(idea)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("idea.started");
    }

    @Test
    void anAnimatorGivesAnIdeaToSomebodyWhoWritesOnTheSiteAndNobodyElseDoes() throws Exception {
        var writer = account("CONTRIBUTOR", "alpes");
        var stranger = account("CONTRIBUTOR", "rhone");
        var idea = note(animator);

        assertThatThrownBy(() -> stage.as(animator, () -> ideas.give(idea, stranger)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> stage.as(author, () -> ideas.give(idea, writer)))
                .isInstanceOf(ForbiddenException.class);
        var draft = stage.as(animator, () -> ideas.give(idea, writer));

        assertThat(draft.authorRef()).isEqualTo(writer);
        assertThat(draft.body().title()).isEqualTo(title);
        assertThat(tables.value("select count(*) from notice where account_ref = '" + writer + "'"))
                .isEqualTo("1");
    }

    @Test
    void whatIsPlannedIsSeenWhereItHappensAndByNobodyFromElsewhere() throws Exception {
        var text = stage.article(DRAFT);
        stage.as(animator, () -> schedule.plan(text.ref(), 1, Act.PUBLISH, DAY.atTime(8, 0)));

        var seen = of(animator).stream()
                .filter(each -> text.ref().equals(each.itemRef()))
                .toList();

        assertThat(seen).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.PUBLISH);
            assertThat(each.stage()).isEqualTo(Stage.WRITING);
            assertThat(each.on()).isEqualTo(DAY);
            assertThat(each.theme()).isEqualTo("energie");
        });
        var another = Somebody.with(Role.CONTRIBUTOR, "alpes", "another");
        assertThat(of(another)).noneMatch(each -> text.ref().equals(each.itemRef()));
        assertThatThrownBy(() -> of(Somebody.with(Role.ANIMATOR, "rhone"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMonthCostsTheSameFewQueriesHoweverMuchIsPlanned() throws Exception {
        note(animator);
        note(animator);

        assertThat(stage.as(animator, () -> queries.of(() -> entries()))).hasSize(5);
    }

    @Test
    void aLinkShowsWhatItsOwnerMayReadAtThatMomentAndEndsWhenItIsReplaced() throws Exception {
        var account = account("COMMITTEE", "alpes");
        var owner = new Actor(account, "Zoe", "zoe@example.org", "fr", List.of(new Grant("alpes", Role.COMMITTEE)));
        var token = stage.as(owner, links::renew);
        var reader = links.reader(token).orElseThrow();
        assertThat(reader.is(account)).isTrue();
        assertThat(of(reader)).isNotNull();

        tables.run("delete from role_assignment where account_ref = '" + account + "'");
        assertThatThrownBy(() -> of(links.reader(token).orElseThrow())).isInstanceOf(NotFoundException.class);

        var other = stage.as(owner, links::renew);
        assertThat(links.reader(token)).isEmpty();
        assertThat(links.reader(forged(other))).isEmpty();
        assertThat(links.reader(other)).isPresent();
        tables.run("update account set state = 'DISABLED' where ref = '" + account + "'");
        assertThat(links.reader(other)).isEmpty();
    }

    @Test
    void aContentThatNobodyLookedAtForAYearIsToBeVerifiedUntilItIsConfirmed() throws Exception {
        var text = stage.article(PUBLISHED);
        assertThat(standing(text).due()).isFalse();
        grow(text);
        assertThat(standing(text).due()).isTrue();
        assertThat(stage.as(animator, () -> upkeep.among("alpes", List.of(text.ref()))))
                .hasSize(1);

        stage.as(author, () -> {
            upkeep.confirm(text.ref(), 1);
            return null;
        });

        assertThat(standing(text).due()).isFalse();
        assertThat(standing(text).by()).isEqualTo(author.name());
        assertThat(tables.value("select count(*) from audit_entry where action = 'upkeep.confirmed' and subject = '"
                        + text.ref() + "'"))
                .isEqualTo("1");
    }

    @Test
    void theListOfContentsIsNarrowedToWhatIsToBeVerified() throws Exception {
        var old = stage.article(PUBLISHED);
        var fresh = stage.article(PUBLISHED);
        grow(old);

        var refs = em.createQuery(
                        "select i.ref from ContentItem i, Revision r where r.item = i and r.number = i.liveRevision and "
                                + narrowing.condition("i", "r"),
                        UUID.class)
                .getResultList();

        assertThat(refs).contains(old.ref()).doesNotContain(fresh.ref());
    }

    @Test
    void aDayThatSomebodyChoseCountsWhateverTheAge() throws Exception {
        var text = stage.article(PUBLISHED);
        grow(text);
        stage.as(author, () -> {
            upkeep.reviewOn(text.ref(), 1, DAY);
            return null;
        });
        assertThat(standing(text).due()).isFalse();
        assertThat(of(animator))
                .anyMatch(each -> each.kind() == Kind.VERIFY && text.ref().equals(each.itemRef()));

        tables.run("update item_care set review_on = current_date where item_ref = '" + text.ref() + "'");

        assertThat(standing(text).due()).isTrue();
    }

    @Test
    void theAuthorIsAskedOnceThenAfterTwoWeeksTheAnimators() throws Exception {
        var owner = account("CONTRIBUTOR", "alpes");
        var substitute = account("ANIMATOR", "alpes");
        var text = stage.article(PUBLISHED);
        tables.run("update revision set author_ref = '" + owner + "' where " + revision(text));
        grow(text);

        rounds.perform("alpes");
        rounds.perform("alpes");
        assertThat(told(owner, text)).isEqualTo("1");
        assertThat(told(substitute, text)).isEqualTo("0");

        tables.run("update item_care set owner_told_at = owner_told_at - interval 15 day where item_ref = '"
                + text.ref() + "'");
        rounds.perform("alpes");
        rounds.perform("alpes");
        assertThat(told(owner, text)).isEqualTo("1");
        assertThat(told(substitute, text)).isEqualTo("1");
    }

    @Test
    void whoeverStandsInForAnAbsentAuthorIsAskedAndMayAnswer() throws Exception {
        var owner = account("CONTRIBUTOR", "alpes");
        var standIn = account("COMMITTEE", "alpes");
        var text = stage.article(PUBLISHED);
        tables.run("update revision set author_ref = '" + owner + "' where " + revision(text));
        grow(text);
        var person = new Actor(standIn, "Zoe", "zoe@example.org", "fr", List.of(new Grant("alpes", Role.COMMITTEE)));
        assertThatThrownBy(() -> stage.as(person, () -> confirm(text))).isInstanceOf(ForbiddenException.class);
        tables.run("insert into absence (version, ref, account_ref, name, site_key, from_day, to_day, substitute_ref,"
                + " substitute_name, state) values (1, uuid(), '" + owner + "', 'Personne', 'alpes', current_date,"
                + " current_date + interval 3 day, '" + standIn + "', 'Zoe', 'RUNNING')");

        rounds.perform("alpes");
        assertThat(told(owner, text)).isEqualTo("1");
        assertThat(told(standIn, text)).isEqualTo("1");

        stage.as(person, () -> confirm(text));
        assertThat(stage.as(person, () -> upkeep.of(text.ref(), 1)).due()).isFalse();
        assertThat(tables.value("select count(*) from notice where subject = '" + text.ref()
                        + "' and kind = 'TO_VERIFY' and read_at is null"))
                .isEqualTo("0");
    }

    private Void confirm(org.mosaique.inside.Stage.Placed text) {
        upkeep.confirm(text.ref(), 1);
        return null;
    }

    private String told(UUID account, org.mosaique.inside.Stage.Placed text) throws Exception {
        return tables.value("select count(*) from notice where account_ref = '" + account + "' and subject = '"
                + text.ref() + "' and kind = 'TO_VERIFY'");
    }

    private UUID note(Actor by) throws Exception {
        return stage.as(by, () -> ideas.note("alpes", new IdeaText("article", title, "energie", DAY, "Un mot.")));
    }

    private Planned entry(Actor reader) throws Exception {
        return of(reader).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<Planned> of(Actor reader) throws Exception {
        return stage.as(reader, this::entries);
    }

    private List<Planned> entries() {
        var filter = new CalendarListing.Filter(List.of("alpes"), null, "", "");
        return calendar.entries(filter, DAY.minusDays(11), DAY.plusDays(16));
    }

    private Upkeep.Standing standing(org.mosaique.inside.Stage.Placed text) throws Exception {
        return stage.as(author, () -> upkeep.of(text.ref(), 1));
    }

    /** Thirteen months pass. */
    private void grow(org.mosaique.inside.Stage.Placed text) throws Exception {
        tables.run("update revision set moved_at = moved_at - interval 13 month where " + revision(text));
    }

    private static String revision(org.mosaique.inside.Stage.Placed text) {
        return "item_id = (select id from content_item where ref = '" + text.ref() + "')";
    }

    /** Somebody with an account of their own. */
    private UUID account(String role, String site) throws Exception {
        var ref = UUID.randomUUID();
        tables.run(
                "insert into account (version, ref, email, name, language, state, demonstration, created_at) values (1, '"
                        + ref + "', '" + ref + "@example.org', 'Personne', 'fr', 'ACTIVE', false, utc_timestamp())");
        tables.run("insert into role_assignment (account_ref, site_key, role, given_by, given_at) values ('" + ref
                + "', '" + site + "', '" + role + "', '" + ref + "', utc_timestamp())");
        return ref;
    }

    private static String forged(String token) {
        var last = token.charAt(token.length() - 1);
        return token.substring(0, token.length() - 1) + (last == '0' ? '1' : '0');
    }
}
