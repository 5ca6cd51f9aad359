package org.mosaique.core.notify.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mosaique.core.notify.post.Handover.Fate;

@DisplayName("The line to the mail server")
class MailTransportTest {

    private static final int PATIENCE_MS = 400;

    private final Letter letter = new Letter(
            UUID.randomUUID(),
            "ada@alpes.example",
            "Résumé : « Le gîte »",
            "Bonjour,\n\nhttps://portail.example/admin\n\n-- \nPied",
            "https://portail.example/admin/unsubscribe?l=a.b");

    private static Handover hand(String url, Letter letter) throws MessagingException {
        try (var line = MailTransport.impatient(url, PATIENCE_MS).open()) {
            return line.hand(letter);
        }
    }

    @Test
    void carriesAMailThatSaysHowToEndIt() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var handover = hand("smtp://127.0.0.1:" + server.getSmtp().getPort(), letter);

            assertThat(handover.fate()).isEqualTo(Fate.TAKEN);
            var mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo(letter.subject());
            assertThat(mail.getMessageID()).isEqualTo("<" + letter.ref() + "@mosaique>");
            assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + letter.stopLink() + ">");
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(GreenMailUtil.getBody(mail)).contains("text/plain", "text/html", "Bonjour");
        } finally {
            server.stop();
        }
    }

    @Test
    void promisesNoEndToWhatIsOwed() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            hand(
                    "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                    new Letter(letter.ref(), letter.recipient(), letter.subject(), letter.text(), ""));

            assertThat(server.getReceivedMessages()[0].getHeader("List-Unsubscribe"))
                    .isNull();
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 451 not now,       LATER",
        "MAIL, 550 not from you,  REFUSED",
        "RCPT, 450 busy,          LATER",
        "RCPT, 550 no such box,   REFUSED",
        "DATA, 451 not now,       LATER",
        "DATA, HANG,              LATER",
        "RCPT, BYE,               LATER",
        ".,    451 not now,       LATER",
        ".,    554 spam,          REFUSED",
        ".,    HANG,              UNKNOWN",
        ".,    BYE,               UNKNOWN"
    })
    void knowsWhatMayHaveArrived(String word, String answer, Fate fate) throws Exception {
        try (var server = new ScriptedServer(Map.of(word, answer))) {
            assertThat(hand(server.url(), letter).fate()).isEqualTo(fate);
        }
    }

    @Test
    void isNotWaitedForWhereNobodyAnswers() throws Exception {
        try (var server = new ScriptedServer(Map.of("", "HANG"))) {
            assertThatThrownBy(() -> hand(server.url(), letter)).isInstanceOf(MessagingException.class);
        }
    }

    @Test
    void isNotThereWhereNobodyListens() throws Exception {
        int port;
        try (var nobody = new ServerSocket(0)) {
            port = nobody.getLocalPort();
        }
        assertThatThrownBy(() -> hand("smtp://127.0.0.1:" + port, letter)).isInstanceOf(MessagingException.class);
    }

    @Test
    void refusesAnAddressThatIsNone() throws Exception {
        try (var server = new ScriptedServer(Map.of())) {
            var none = new Letter(letter.ref(), "pas une adresse", "Objet", "Texte", "");

            assertThat(hand(server.url(), none).fate()).isEqualTo(Fate.REFUSED);
        }
    }
}
