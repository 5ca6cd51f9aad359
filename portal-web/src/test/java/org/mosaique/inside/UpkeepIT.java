package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mosaique.core.content.ReviewState.PUBLISHED;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Role;
import org.mosaique.core.calendar.CalendarListing;
import org.mosaique.core.calendar.Planned.Kind;
import org.mosaique.core.schedule.Upkeep;
import org.mosaique.core.schedule.UpkeepNarrowing;
import org.mosaique.core.schedule.UpkeepRounds;

/** Contents that grow old are asked about until somebody confirms them. */
@ArquillianTest
class UpkeepIT {

    @Inject
    private Stage stage;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Upkeep upkeep;

    @Inject
    private UpkeepRounds rounds;

    @Inject
    private UpkeepNarrowing narrowing;

    @Inject
    private CalendarListing calendar;

    @Inject
    private Tables tables;

    @PersistenceContext
    private EntityManager em;

    private final Actor author = Stage.author();
    private final Actor animator = Somebody.with(Role.ANIMATOR, SITE);
    private Stage.Placed text;

    @BeforeEach
    void publish() throws Exception {
        text = stage.article(PUBLISHED);
    }

    @Test
    void aContentThatNobodyLookedAtForAYearIsToBeVerifiedUntilItIsConfirmed() throws Exception {
        assertThat(standing().due()).isFalse();
        grow();
        assertThat(standing().due()).isTrue();
        assertThat(stage.as(animator, () -> upkeep.among(SITE, List.of(text.ref()))))
                .hasSize(1);

        confirm(author);

        assertThat(standing().due()).isFalse();
        assertThat(standing().by()).isEqualTo(author.name());
        assertThat(tables.count("audit_entry where action = 'upkeep.confirmed' and subject = '" + text.ref() + "'"))
                .isOne();
    }

    @Test
    void theListOfContentsIsNarrowedToWhatIsToBeVerified() throws Exception {
        var fresh = stage.article(PUBLISHED);
        grow();

        var refs = em.createQuery(
                        "select i.ref from ContentItem i, Revision r where r.item = i and r.number = i.liveRevision and "
                                + narrowing.condition("i", "r"),
                        UUID.class)
                .getResultList();

        assertThat(refs).contains(text.ref()).doesNotContain(fresh.ref());
    }

    @Test
    void aDayThatSomebodyChoseCountsWhateverTheAge() throws Exception {
        var day = LocalDate.now().plusYears(2).withDayOfMonth(12);
        grow();
        stage.does(author, () -> upkeep.reviewOn(text.ref(), 1, day));
        assertThat(standing().due()).isFalse();
        var filter = new CalendarListing.Filter(List.of(SITE), null, "", "");
        assertThat(stage.as(animator, () -> calendar.entries(filter, day, day)))
                .anyMatch(each -> each.kind() == Kind.VERIFY && text.ref().equals(each.itemRef()));

        tables.run("update item_care set review_on = current_date where item_ref = '" + text.ref() + "'");

        assertThat(standing().due()).isTrue();
    }

    @Test
    void theAuthorIsAskedOnceThenAfterTwoWeeksTheAnimators() throws Exception {
        var owner = owner();
        var substitute = colleagues.with(Role.ANIMATOR, SITE);

        rounds.perform(SITE);
        rounds.perform(SITE);
        assertThat(told(owner)).isOne();
        assertThat(told(substitute)).isZero();

        tables.run("update item_care set owner_told_at = owner_told_at - interval 15 day where item_ref = '"
                + text.ref() + "'");
        rounds.perform(SITE);
        rounds.perform(SITE);
        assertThat(told(owner)).isOne();
        assertThat(told(substitute)).isOne();
    }

    @Test
    void whoeverStandsInForAnAbsentAuthorIsAskedAndMayAnswer() throws Exception {
        var owner = owner();
        var standIn = colleagues.with(Role.COMMITTEE, SITE);
        assertThatThrownBy(() -> confirm(standIn)).isInstanceOf(ForbiddenException.class);
        tables.run("insert into absence (version, ref, account_ref, name, site_key, from_day, to_day, substitute_ref,"
                + " substitute_name, state) values (1, uuid(), '" + owner.ref() + "', 'Personne', '" + SITE
                + "', current_date, current_date + interval 3 day, '" + standIn.ref() + "', 'Zoe', 'RUNNING')");

        rounds.perform(SITE);
        assertThat(told(owner)).isOne();
        assertThat(told(standIn)).isOne();

        confirm(standIn);
        assertThat(stage.as(standIn, () -> upkeep.of(text.ref(), 1)).due()).isFalse();
        assertThat(tables.count(
                        "notice where subject = '" + text.ref() + "' and kind = 'TO_VERIFY' and read_at is null"))
                .isZero();
    }

    /** Somebody with an account of their own wrote the text, long ago. */
    private Actor owner() throws Exception {
        var owner = colleagues.with(Role.CONTRIBUTOR, SITE);
        tables.run("update revision set author_ref = '" + owner.ref() + "' where " + revision());
        grow();
        return owner;
    }

    private void confirm(Actor actor) throws Exception {
        stage.does(actor, () -> upkeep.confirm(text.ref(), 1));
    }

    private int told(Actor actor) throws Exception {
        return colleagues.notices(actor, "kind = 'TO_VERIFY' and subject = '" + text.ref() + "'");
    }

    private Upkeep.Standing standing() throws Exception {
        return stage.as(author, () -> upkeep.of(text.ref(), 1));
    }

    /** Thirteen months pass. */
    private void grow() throws Exception {
        tables.run("update revision set moved_at = moved_at - interval 13 month where " + revision());
    }

    private String revision() {
        return "item_id = (select id from content_item where ref = '" + text.ref() + "')";
    }
}
