package org.mosaique.core.notify.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries the mails that are due to the server, outside of any transaction: takes one up, hands it over, writes down what
 * became of it.
 */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());

    @Inject
    private MailWorker worker;

    @Inject
    private MailTransport transport;

    /** One round. */
    public void round() {
        worker.lost().forEach(worker::lose);
        var due = worker.due();
        if (due.isEmpty()) {
            return;
        }
        if (!transport.isConfigured()) {
            due.forEach(worker::keep);
            return;
        }
        try (var line = transport.open()) {
            carry(due, line);
        } catch (MessagingException unreachable) {
            LOG.log(Level.WARNING, "The mail server can''t be reached: {0}", unreachable.getMessage());
            due.forEach(id -> worker.postpone(id, String.valueOf(unreachable.getMessage())));
        }
    }

    private void carry(List<Long> due, Line line) {
        for (var id : due) {
            var mark = UUID.randomUUID();
            var letter = worker.claim(id, mark);
            if (letter.isPresent()) {
                var handover = line.hand(letter.get());
                worker.note(id, mark, handover);
                if (handover.fate() != Handover.Fate.TAKEN) {
                    LOG.log(Level.WARNING, "Mail {0}: {1}, {2}", new Object[] {
                        letter.get().ref(), handover.fate(), handover.said()
                    });
                    if (!line.isOpen()) {
                        return; // the next round opens another one
                    }
                }
            }
        }
    }
}
