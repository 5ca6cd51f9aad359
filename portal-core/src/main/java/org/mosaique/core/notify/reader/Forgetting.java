package org.mosaique.core.notify.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.mosaique.core.access.AccountErased;

/** Lets go of what was kept for a person whose account is deleted: news, choices, digests, and the mails to them. */
@ApplicationScoped
public class Forgetting {

    private static final List<String> OF_THE_ACCOUNT = List.of(
            "delete from notice where account_ref = ?",
            "delete from notice_preference where account_ref = ?",
            "delete from notice_digest where account_ref = ?");

    @PersistenceContext
    private EntityManager em;

    void on(@Observes AccountErased erased) {
        OF_THE_ACCOUNT.forEach(delete -> em.createNativeQuery(delete)
                .setParameter(1, erased.ref().toString())
                .executeUpdate());
        em.createNativeQuery("delete from mail_message where recipient = ? and state <> 'SENDING'")
                .setParameter(1, erased.email())
                .executeUpdate();
    }
}
