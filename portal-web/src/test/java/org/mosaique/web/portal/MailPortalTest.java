package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Mails on their way while the mail server is down, hangs, comes back, and while the portal is killed. */
class MailPortalTest {

    /** Three rounds of the post room. */
    private static final int MANY = 150;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FATES = "select state from mail_message where recipient like '%@essai.example'";

    @Test
    void noMailIsLostOrSentTwiceWhateverBecomesOfTheServerAndThePortal() throws Exception {
        var port = freePort();
        var environment = Map.of("PORTAL_SMTP_URL", "smtp://127.0.0.1:" + port, "PORTAL_BASE_URL", "http://localhost");
        try (var portal = PortalProcess.onEmptyData("mail", environment)) {
            isDown(portal);
            hangs(portal, port);
            isBack(portal, port);
            oneClickEndsAKind(portal);
        }
    }

    private void isDown(PortalProcess portal) throws Exception {
        try (var database = PortalDatabase.of(portal)) {
            owe(database, 1);
            await(() ->
                    database
                            .values("select last_error from mail_message where attempts > 0 and state = 'QUEUED'")
                            .stream()
                            .anyMatch(error -> !error.isEmpty()));
        }
    }

    /** A server that takes the call and says nothing. */
    private void hangs(PortalProcess portal, int port) throws Exception {
        try (var mute = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
                var database = PortalDatabase.of(portal)) {
            owe(database, 1);
            try (var call = mute.accept()) {
                var begin = Instant.now();
                assertThat(new Visitor(portal).get("/").statusCode()).isEqualTo(200);
                assertThat(new Visitor(portal).get("/admin/login").statusCode()).isEqualTo(200);
                assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(8));
                assertThat(call.isConnected()).isTrue();
            }
        }
    }

    private void isBack(PortalProcess portal, int port) throws Exception {
        var server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            try (var database = PortalDatabase.of(portal)) {
                owe(database, MANY);
                tryNow(database);
            }
            await(() -> server.getReceivedMessages().length > MANY / 4);
            portal.kill();
            try (var database = PortalDatabase.of(portal)) { // which nobody else uses now
                database.execute("update mail_message set claimed_at = claimed_at - interval 10 minute"
                        + " where state = 'SENDING'");
            }
            portal.start();
            try (var database = PortalDatabase.of(portal)) {
                await(() -> fates(database, "QUEUED", "SENDING") == 0);
                assertEachOnce(server.getReceivedMessages(), database);
            }
        } finally {
            server.stop();
        }
    }

    private static void assertEachOnce(MimeMessage[] received, PortalDatabase database) throws Exception {
        var keys = Arrays.stream(received).map(MailPortalTest::key).toList();

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(fates(database, "SENT") + fates(database, "UNKNOWN")).isEqualTo(MANY + 2);
        assertThat(fates(database, "UNKNOWN")).as("the one that was on its way").isLessThanOrEqualTo(1);
        assertThat(new HashSet<>(keys))
                .containsAll(database.values(
                        "select ref from mail_message where state = 'SENT' and recipient like '%@essai.example'"));
    }

    private static String key(MimeMessage mail) {
        try {
            return mail.getMessageID().replaceAll("[<>]|@.*", "");
        } catch (MessagingException failed) {
            throw new AssertionError(failed);
        }
    }

    /** By a link of a mail, without a session; GETs and forged links end nothing, and no cookie is set. */
    private void oneClickEndsAKind(PortalProcess portal) throws Exception {
        new Newsroom(portal).handIn(1);
        try (var database = PortalDatabase.of(portal)) {
            var link = database.values("select stop_link from mail_message where stop_link <> '' limit 1")
                    .get(0)
                    .replace("http://localhost", "");
            var visitor = new Visitor(portal);
            var page = visitor.get(link);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(page.body()).select("form[method=post] button"))
                    .hasSize(1);
            assertThat(oneClick(portal, link.replaceFirst("l=.", "l=A")))
                    .as("a page says that the link is worth nothing")
                    .isEqualTo(200);
            assertThat(choices(database)).isEmpty();

            assertThat(oneClick(portal, link)).isEqualTo(200);
            assertThat(choices(database)).containsExactly("NEVER");
            assertThat(visitor.cookies().getCookieStore().getCookies()).isEmpty();
        }
    }

    private static List<String> choices(PortalDatabase database) throws SQLException {
        return database.values("select rhythm from notice_preference");
    }

    /** What a mail program sends (RFC 8058). */
    private static int oneClick(PortalProcess portal, String link) {
        var visitor = new Visitor(portal);
        var answer = visitor.send(visitor.request("localhost", link)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        return answer.statusCode();
    }

    private static void owe(PortalDatabase database, int number) throws SQLException {
        for (int mail = 0; mail < number; mail++) {
            var ref = UUID.randomUUID();
            database.execute(
                    "insert into mail_message (ref, recipient, subject, text, state, attempts, next_attempt_at,"
                            + " created_at, tried_since, last_error) values ('" + ref + "', '" + ref
                            + "@essai.example', 'Essai', 'Texte', 'QUEUED', 0, utc_timestamp(6), utc_timestamp(6),"
                            + " utc_timestamp(6), '')");
        }
    }

    /** By their keys, since the portal takes others up meanwhile. */
    private static void tryNow(PortalDatabase database) throws SQLException {
        for (var ref : database.values("select ref from mail_message where state = 'QUEUED' and attempts > 0")) {
            database.execute("update mail_message set next_attempt_at = utc_timestamp(6) where ref = '" + ref + "'");
        }
    }

    private static long fates(PortalDatabase database, String... states) throws SQLException {
        return database.values(FATES).stream()
                .filter(fate -> Stream.of(states).anyMatch(fate::equals))
                .count();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(deadline);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static int freePort() throws Exception {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
