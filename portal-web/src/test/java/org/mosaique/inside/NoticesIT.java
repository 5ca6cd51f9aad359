package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mosaique.inside.Stage.SITE;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.notify.News;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Notifications;
import org.mosaique.core.notify.Rhythm;
import org.mosaique.core.notify.digest.DigestWorker;
import org.mosaique.core.notify.reader.NewsListing;
import org.mosaique.core.notify.reader.Preferences;
import org.mosaique.core.notify.stop.Unsubscribing;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;

/** Who is told what, when, in how many mails; and how one ends it. */
@ArquillianTest
class NoticesIT {

    private static final Duration WEEK = Duration.ofDays(8);

    @Inject
    private Stage stage;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Tables tables;

    @Inject
    private Notifications notifications;

    @Inject
    private Preferences preferences;

    @Inject
    private NewsListing news;

    @Inject
    private DigestWorker digests;

    @Inject
    private Unsubscribing unsubscribing;

    @Inject
    private QueryCount count;

    @Inject
    private UserTransaction transaction;

    private static News mention(String title) {
        return News.ofRevision(NoticeKind.MENTIONED, "submitted", SITE, UUID.randomUUID(), 1, title);
    }

    private void tell(Actor teller, News told, Actor... readers) throws Exception {
        transaction.begin();
        stage.does(
                teller,
                () -> notifications.tell(
                        told, List.of(readers).stream().map(Actor::ref).toList()));
        transaction.commit();
    }

    private void choose(Actor reader, NoticeKind kind, Rhythm rhythm) throws Exception {
        stage.does(reader, () -> preferences.choose(Map.of(kind, rhythm)));
    }

    @Test
    void whoMayJudgeIsToldWhatIsHandedInAndItsAuthorWhatBecomesOfIt() throws Exception {
        var animator = colleagues.with(Role.ANIMATOR, SITE);
        var elsewhere = colleagues.with(Role.ANIMATOR, Stage.OTHER_SITE);
        var contributor = colleagues.with(Role.CONTRIBUTOR, SITE);

        var placed = stage.article(ReviewState.SUBMITTED);

        assertThat(colleagues.notices(animator, "subject = '" + placed.ref() + "' and kind = 'WAITING'"))
                .isOne();
        assertThat(colleagues.mail("text", animator)).contains("/admin/review?ref=" + placed.ref());
        assertThat(colleagues.notices(elsewhere, "true")).isZero();
        assertThat(colleagues.notices(contributor, "true")).isZero();

        stage.move(Role.ANIMATOR, placed, Transition.REQUEST_CHANGES);
        assertThat(colleagues.notices(animator, "subject = '" + placed.ref() + "' and read_at is null"))
                .as("nobody needs to look any more")
                .isZero();
    }

    @Test
    void theCommitteeIsToldTooOfWhatWasUrgentBecauseThereMayBeNoOtherAnimator() throws Exception {
        var member = colleagues.with(Role.COMMITTEE, SITE);
        var placed = stage.article(ReviewState.SUBMITTED);

        stage.move(Role.ANIMATOR, placed, Transition.PUBLISH_URGENTLY);

        assertThat(colleagues.notices(member, "subject = '" + placed.ref() + "' and kind = 'URGENT'"))
                .isOne();
    }

    @Test
    void nobodyIsToldOfWhatTheyDidThemselvesNorWithoutARoleNorWithAShutAccount() throws Exception {
        var teller = colleagues.with(Role.ANIMATOR, SITE);
        var dismissed = colleagues.with(Role.ANIMATOR, SITE);
        var shut = colleagues.with(Role.ANIMATOR, SITE);
        var told = colleagues.with(Role.ANIMATOR, SITE);
        colleagues.dismiss(dismissed);
        colleagues.shut(shut);

        tell(teller, mention("Un mot"), teller, dismissed, shut, told);

        assertThat(colleagues.notices(told, "true")).isOne();
        for (var nobody : List.of(teller, dismissed, shut)) {
            assertThat(colleagues.notices(nobody, "true") + colleagues.mails(nobody))
                    .isZero();
        }
    }

    @Test
    void whateverHappensADigestIsOneMessage() throws Exception {
        var reader = colleagues.with(Role.ANIMATOR, SITE);
        choose(reader, NoticeKind.MENTIONED, Rhythm.DAILY);
        for (var title : List.of("Un", "Deux", "Trois")) {
            tell(null, mention(title), reader);
        }
        assertThat(colleagues.mails(reader)).isZero();

        var monday = Instant.now().plus(WEEK);
        makeFourTimesAtOnce(reader, monday);

        assertThat(colleagues.mails(reader)).isOne();
        assertThat(colleagues.mail("text", reader)).contains("« Un »", "« Deux »", "« Trois »");
        assertThat(colleagues.notices(reader, "mailed_at is null")).isZero();
    }

    @Test
    void whatWasWrittenDownTooLateWaitsForTheNextDigest() throws Exception {
        var reader = colleagues.with(Role.ANIMATOR, SITE);
        choose(reader, NoticeKind.MENTIONED, Rhythm.DAILY);
        var later = Instant.now().plus(WEEK);
        tell(null, mention("Un"), reader);
        digests.perform(reader.ref(), later);
        tell(null, mention("Deux"), reader); // due before that moment, like one whose transaction took its time

        digests.perform(reader.ref(), later.plusSeconds(5));
        assertThat(colleagues.mails(reader)).isOne();

        digests.perform(reader.ref(), later.plus(Duration.ofDays(1)));
        assertThat(colleagues.mails(reader)).isEqualTo(2);
        assertThat(colleagues.mail("text", reader)).contains("« Deux »").doesNotContain("« Un »");
    }

    private void makeFourTimesAtOnce(Actor reader, Instant now) throws Exception {
        var portals = Executors.newFixedThreadPool(4);
        for (int portal = 0; portal < 4; portal++) {
            portals.execute(() -> digests.perform(reader.ref(), now));
        }
        portals.shutdown();
        assertThat(portals.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aDigestLeavesOutWhatWasReadAndWhatOneMayNotSeeAnyMore() throws Exception {
        var reader = colleagues.with(Role.ANIMATOR, SITE);
        choose(reader, NoticeKind.MENTIONED, Rhythm.WEEKLY);
        tell(null, mention("Lue"), reader);
        stage.does(reader, () -> news.readAll(Instant.now().plusSeconds(1)));
        tell(null, mention("Non lue"), reader);
        var dismissed = colleagues.with(Role.ANIMATOR, SITE);
        choose(dismissed, NoticeKind.MENTIONED, Rhythm.WEEKLY);
        tell(null, mention("Trop tard"), dismissed);
        colleagues.dismiss(dismissed);

        digests.perform(reader.ref(), Instant.now().plus(WEEK));
        digests.perform(dismissed.ref(), Instant.now().plus(WEEK));

        assertThat(colleagues.mail("text", reader)).contains("Non lue").doesNotContain("« Lue »");
        assertThat(colleagues.mails(dismissed)).isZero();
    }

    @Test
    void aLinkEndsItsKindForItsReaderAndAForgedOneEndsNothing() throws Exception {
        var reader = colleagues.with(Role.ANIMATOR, SITE);
        var other = colleagues.with(Role.ANIMATOR, SITE);
        tell(null, mention("Un"), reader, other);
        var link = linkIn(reader);
        var forged = List.of(link.substring(0, link.length() - 1) + (link.endsWith("0") ? "1" : "0"), "a.b", "", ".");

        forged.forEach(wrong -> assertThat(unsubscribing.end(wrong)).isEmpty());
        assertThat(unsubscribing.read(link)).isPresent();
        tell(null, mention("Deux"), reader, other);
        assertThat(colleagues.mails(reader)).isEqualTo(2);

        assertThat(unsubscribing.end(link)).isPresent();
        assertThat(unsubscribing.end(link)).as("twice is once").isPresent();
        tell(null, mention("Trois"), reader, other);
        assertThat(colleagues.mails(reader)).isEqualTo(2);
        assertThat(colleagues.mails(other)).isEqualTo(3);
        assertThat(colleagues.notices(reader, "true")).isEqualTo(3);
    }

    private String linkIn(Actor reader) throws Exception {
        return colleagues.mail("stop_link", reader).replaceAll(".*\\?l=|&.*", "");
    }

    @Test
    void whatIsOwedCanNotBeSwitchedOff() throws Exception {
        var reader = colleagues.with(Role.ANIMATOR, SITE);

        assertThatThrownBy(() -> choose(reader, NoticeKind.URGENT, Rhythm.NEVER))
                .isInstanceOf(RefusedException.class);
        tell(null, News.ofRevision(NoticeKind.URGENT, "submitted", SITE, UUID.randomUUID(), 1, "Urgent"), reader);

        assertThat(colleagues.mail("stop_link", reader)).isEmpty();
    }

    @Test
    void newsAreTheirReadersAlone() throws Exception {
        var reader = colleagues.with(Role.ANIMATOR, SITE);
        var other = colleagues.with(Role.ANIMATOR, SITE);
        tell(null, mention("Un"), reader);
        var filter = new NewsListing.Filter(true, null);
        var mine = stage.as(reader, () -> news.page(filter, 1, 20));

        assertThat(mine.rows()).hasSize(1);
        assertThat(stage.as(other, () -> news.page(filter, 1, 20)).rows()).isEmpty();
        var ref = mine.rows().get(0).ref();
        assertThatThrownBy(() -> stage.as(other, () -> news.read(ref))).isInstanceOf(NotFoundException.class);
        assertThat(stage.as(reader, news::unread)).isOne();

        assertThat(stage.as(reader, () -> news.read(ref)).path()).startsWith("/admin/review");
        assertThat(stage.as(reader, news::unread)).isZero();
        assertThat(stage.as(reader, () -> count.of(() -> news.page(filter, 1, 20))))
                .hasSize(2);
    }

    @Test
    void whatIsNotCommittedTellsNobody() throws Exception {
        var reader = colleagues.with(Role.ANIMATOR, SITE);
        transaction.begin();
        stage.does(null, () -> notifications.tell(mention("Un"), reader.ref()));
        transaction.rollback();

        assertThat(colleagues.notices(reader, "true") + colleagues.mails(reader))
                .isZero();
    }
}
