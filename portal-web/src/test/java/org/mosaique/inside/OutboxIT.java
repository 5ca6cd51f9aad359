package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Role;
import org.mosaique.core.notify.post.Handover;
import org.mosaique.core.notify.post.MailWorker;

/** A mail is taken up once, and whoever lost sight of it does not send it again. */
@ArquillianTest
class OutboxIT {

    @Inject
    private MailWorker worker;

    @Inject
    private Tables tables;

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    private final UUID ref = UUID.randomUUID();

    /** A mail that is not due for the portal's own postman, in that state. */
    private long mail(String state, String claim) throws Exception {
        tables.run(
                "insert into mail_message (ref, recipient, subject, text, state, attempts, next_attempt_at, created_at,"
                        + " tried_since, last_error, claim, claimed_at) values ('" + ref
                        + "', 'a@b.example', 'Objet', 'Texte', '"
                        + state + "', 0, '2036-01-01', utc_timestamp(6), utc_timestamp(6), '', " + claim
                        + ", utc_timestamp(6) - interval 1 minute)");
        return Long.parseLong(tables.value("select id from mail_message where ref = '" + ref + "'"));
    }

    private String state() throws Exception {
        return tables.value("select state from mail_message where ref = '" + ref + "'");
    }

    @Test
    void oneOfManyTakesItUp() throws Exception {
        var id = mail("QUEUED", "null");
        var portals = Executors.newFixedThreadPool(6);
        var tries = new ArrayList<Callable<Boolean>>();
        for (int portal = 0; portal < 6; portal++) {
            tries.add(() -> worker.claim(id, UUID.randomUUID()).isPresent());
        }
        var taken = 0;
        for (var one : portals.invokeAll(tries)) {
            taken += one.get(30, TimeUnit.SECONDS) ? 1 : 0;
        }
        portals.shutdown();

        assertThat(taken).isOne();
        assertThat(state()).isEqualTo("SENDING");
    }

    @Test
    void onlyWhoeverTookItUpSaysWhatBecameOfIt() throws Exception {
        var id = mail("QUEUED", "null");
        var mark = UUID.randomUUID();
        worker.claim(id, mark);

        worker.note(id, UUID.randomUUID(), new Handover(Handover.Fate.LATER, "451"));
        assertThat(state()).isEqualTo("SENDING");
        worker.note(id, mark, new Handover(Handover.Fate.TAKEN, ""));
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void thatIsLostSightOfIsShownAndSentAgainOnlyByHand() throws Exception {
        var id = mail("SENDING", "'" + UUID.randomUUID() + "'");
        assertThat(worker.lost()).doesNotContain(id);
        tables.run("update mail_message set claimed_at = utc_timestamp(6) - interval 6 minute where id = " + id);
        assertThat(worker.lost()).contains(id);

        worker.lose(id);
        assertThat(state()).isEqualTo("UNKNOWN");
        assertThat(worker.due()).doesNotContain(id);

        stage.does(Somebody.ofTheNetwork(Role.ADMINISTRATOR), () -> services.mailDesk.abandon(ref));
        assertThat(state()).isEqualTo("ABANDONED");
        assertThat(List.of(tables.value("select action from audit_entry where subject = '" + ref + "'")))
                .containsExactly("mail.abandoned");
    }
}
