package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal is killed in the middle of its work: whatever it had said was done is done, and nothing is done by halves. */
@ExtendWith(PortalExtension.class)
class CrashPortalTest {

    /** More of them by {@code -Psoak}. */
    private static final int KILLS = Integer.getInteger("portal.kills", Boolean.getBoolean("portal.soak") ? 50 : 2);

    private static final int TEXTS = 16;
    private static final int ANIMATORS = 4;

    private static final int CONTRIBUTORS = 2;

    private static final Logger LOG = Logger.getLogger(CrashPortalTest.class.getName());

    private final PortalProcess portal;
    private final PostOffice office;
    private final Random random = new Random();

    CrashPortalTest(@Scratch PortalProcess portal, PostOffice office) {
        this.portal = portal;
        this.office = office;
    }

    /** What the portal said it had done before it was killed: texts published, and texts handed in, by their titles. */
    private record Promised(Set<String> published, Set<String> handedIn) {}

    @Test
    void whatWasAcknowledgedBeforeAKillIsThereAfterwardsAndMailedOnce() throws Exception {
        var published = 0;
        var handedIn = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            var submitted = new Newsroom(portal).handIn(TEXTS);
            var promised = workUntilKilled(submitted);

            portal.start();

            assertKept(promised, submitted, kill);
            published += promised.published().size();
            handedIn += promised.handedIn().size();
        }
        assertMailedOnce();
        LOG.info(
                "%d kills: %d acknowledged publications and %d acknowledged submissions, none lost; %d mails, none twice"
                        .formatted(KILLS, published, handedIn, office.keys().size()));
    }

    private void assertKept(Promised promised, Map<String, String> submitted, int kill) throws SQLException {
        try (var database = PortalDatabase.of(portal)) {
            assertThat(Wholeness.faultsOf(database)).as("after kill %s", kill).isEmpty();
            assertThat(database.values("select title from live_entry where site_key = '" + Newsroom.SITE + "'"))
                    .containsAll(promised.published());
            assertThat(database.values("select title from revision where state = 'SUBMITTED'"))
                    .containsAll(promised.handedIn());
            assertThat(statesOf(database, submitted)).isSubsetOf("SUBMITTED", "PUBLISHED");
        }
        assertRead(promised.published());
    }

    /** A mail may be lost sight of by a kill, but none goes out twice, and what is noted as sent has arrived. */
    private void assertMailedOnce() throws SQLException, InterruptedException {
        try (var database = PortalDatabase.of(portal)) {
            while (!database.values("select ref from mail_message where state = 'QUEUED' and attempts = 0")
                    .isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            var sent = database.values("select concat('<', ref, '@mosaique>') from mail_message where state = 'SENT'");
            assertThat(office.keys()).isNotEmpty().doesNotHaveDuplicates().containsAll(sent);
        }
    }

    /** Publishes and hands in with several people at once, and pulls the plug somewhere in the middle. */
    private Promised workUntilKilled(Map<String, String> submitted) throws InterruptedException {
        var promised = new Promised(ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
        var people = Executors.newFixedThreadPool(ANIMATORS + CONTRIBUTORS);
        var texts = new ArrayList<>(submitted.entrySet());
        for (int person = 0; person < ANIMATORS; person++) {
            var animator = Clerk.signedIn(portal, "animation@" + Newsroom.SITE + ".example");
            var first = person;
            people.execute(() -> {
                for (int text = first; text < texts.size(); text += ANIMATORS) {
                    publish(animator, texts.get(text), promised.published());
                }
            });
        }
        for (int person = 0; person < CONTRIBUTORS; person++) {
            people.execute(() -> handIn(promised.handedIn()));
        }
        var enough = 1 + random.nextInt(TEXTS / 2);
        while (promised.published().size() < enough) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(60));
        portal.kill();
        finish(people);
        return promised;
    }

    private void handIn(Set<String> acknowledged) {
        try {
            while (true) {
                acknowledged.addAll(new Newsroom(portal).handIn(1).keySet());
            }
        } catch (UncheckedIOException killed) {
            // no answer: nothing was promised
        }
    }

    private static void publish(Clerk animator, Map.Entry<String, String> text, Set<String> acknowledged) {
        try {
            if (Newsroom.publish(animator, text.getValue())) {
                acknowledged.add(text.getKey());
            }
        } catch (UncheckedIOException killed) {
            // no answer: nothing was promised
        }
    }

    private static void finish(ExecutorService people) throws InterruptedException {
        people.shutdown();
        assertThat(people.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    private static Iterable<String> statesOf(PortalDatabase database, Map<String, String> submitted)
            throws SQLException {
        var titles = String.join("', '", submitted.keySet());
        return database.values("select state from revision where title in ('" + titles + "')");
    }

    private void assertRead(Set<String> acknowledged) {
        var visitor = new Visitor(portal);
        var feed = visitor.get(Newsroom.SITE + ".localhost", "/articles").body();
        assertThat(acknowledged).isNotEmpty().anyMatch(feed::contains);
    }

    @Test
    void aFailureShowsAReferenceThatTheLogHasAndNothingElse() throws Exception {
        HttpResponse<String> answer;
        try (var database = PortalDatabase.of(portal)) {
            database.execute("rename table live_entry to live_entry_away");
            // what somebody typed is never answered from the finished pages
            answer = new Visitor(portal).get(Newsroom.SITE + ".localhost", "/articles?q=panne");
            database.execute("rename table live_entry_away to live_entry");
        }

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("org.mosaique")
                .doesNotContain("SQL");
        var reference = Jsoup.parse(answer.body()).select("small").text().replaceAll(".*: ", "");
        assertThat(reference).hasSize(8);
        assertThat(Files.readString(portal.dataDirectory().resolve("logs/portal.log")))
                .contains("Reference " + reference);
    }

    @Test
    void whatAStrangerSaysOfTheirAddressIsNotBelieved() throws SQLException {
        Clerk.signedIn(portal, "animation@" + Newsroom.SITE + ".example");

        try (var database = PortalDatabase.of(portal)) {
            assertThat(database.values("select distinct origin from audit_entry where action = 'account.signed-in'"))
                    .isNotEmpty()
                    .noneMatch(origin -> origin.startsWith("198.51.100."));
        }
    }
}
