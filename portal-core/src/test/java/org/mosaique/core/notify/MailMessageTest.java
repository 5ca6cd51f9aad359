package org.mosaique.core.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mosaique.core.notify.MailMessage.State;
import org.mosaique.core.notify.post.Handover;
import org.mosaique.core.notify.post.Handover.Fate;

@DisplayName("A mail")
class MailMessageTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final MailMessage mail = new MailMessage("ada@alpes.example", "Objet", "Texte", "", NOON);

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "4, 8", "5, 15", "6, 15", "400, 15"})
    void isTriedAgainLaterAndLater(int tries, int minutes) {
        assertThat(MailMessage.pause(tries)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void isGivenUpAfterFiveDays() {
        mail.handed(new Handover(Fate.LATER, "451 later"), NOON.plus(Duration.ofDays(4)));
        assertThat(mail.state()).isEqualTo(State.QUEUED);

        mail.handed(new Handover(Fate.LATER, "451 later"), NOON.plus(Duration.ofDays(5)));
        assertThat(mail.state()).isEqualTo(State.FAILED);

        mail.retry(NOON.plus(Duration.ofDays(6)));
        mail.handed(new Handover(Fate.LATER, "451 later"), NOON.plus(Duration.ofDays(6)));
        assertThat(mail.state()).isEqualTo(State.QUEUED);
    }

    @Test
    void thatIsRefusedIsNotTriedAgain() {
        mail.handed(new Handover(Fate.REFUSED, "550 unknown"), NOON);

        assertThat(mail.state()).isEqualTo(State.FAILED);
        assertThat(mail.state().isRetriable()).isTrue();
    }

    @Test
    void ofUnknownFateIsLeftToAnAdministrator() {
        mail.handed(new Handover(Fate.UNKNOWN, "EOF"), NOON);

        assertThat(mail.state()).isEqualTo(State.UNKNOWN);
        assertThat(mail.state().isRetriable()).isTrue();
        assertThat(mail.state().isAbandonable()).isTrue();
    }

    @Test
    void isAnsweredForByWhoeverTookItUpLast() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        mail.claim(first, NOON);
        mail.lose();
        mail.retry(NOON);
        mail.claim(second, NOON);

        assertThat(mail.isClaimedBy(first)).isFalse();
        assertThat(mail.isClaimedBy(second)).isTrue();
    }
}
