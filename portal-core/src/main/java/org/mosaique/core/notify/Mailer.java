package org.mosaique.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Takes mails to send within the caller's transaction. */
@ApplicationScoped
public class Mailer {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Owes a plain-text mail; nothing is sent before the transaction is committed. */
    public void owe(String recipient, String subject, String text) {
        owe(recipient, subject, text, "");
    }

    /**
     * Owes a plain-text mail of a kind that its reader may do without.
     *
     * @param stopLink the address that ends such mails at one click; empty where there is none
     */
    public void owe(String recipient, String subject, String text, String stopLink) {
        em.persist(new MailMessage(recipient, subject, text, stopLink, clock.instant()));
    }
}
