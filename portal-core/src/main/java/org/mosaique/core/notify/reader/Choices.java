package org.mosaique.core.notify.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.NoticePreference;
import org.mosaique.core.notify.Readers;
import org.mosaique.core.notify.Rhythm;
import org.mosaique.core.notify.digest.DigestDays;

/** Keeps the rhythms people chose; asks for no right. What waits for a digest follows a new choice. */
@ApplicationScoped
public class Choices {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Readers readers;

    @Inject
    private DigestDays days;

    @Inject
    private Clock clock;

    /** The rhythm of every kind, chosen or usual. */
    public Map<NoticeKind, Rhythm> of(UUID account) {
        var rhythms = new EnumMap<NoticeKind, Rhythm>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            rhythms.put(kind, kind.usual());
        }
        em.createQuery("select p from NoticePreference p where p.accountRef = :account", NoticePreference.class)
                .setParameter("account", account)
                .getResultList()
                .forEach(choice -> rhythms.put(choice.kind(), choice.rhythm()));
        return rhythms;
    }

    /** Chooses a rhythm that the kind allows. */
    public void choose(UUID account, NoticeKind kind, Rhythm rhythm) {
        if (!kind.allows(rhythm)) {
            throw new IllegalArgumentException(kind + " can't be " + rhythm);
        }
        em.createQuery(
                        "select p from NoticePreference p where p.accountRef = :account and p.kind = :kind",
                        NoticePreference.class)
                .setParameter("account", account)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        choice -> choice.choose(rhythm), () -> em.persist(new NoticePreference(account, kind, rhythm)));
        if (rhythm != Rhythm.AT_ONCE) { // what waits already stays in its digest then
            var due = rhythm.isDigest() ? days.next(rhythm, clock.instant(), readers.zone(account)) : null;
            em.createQuery("""
                            update Notice n set n.dueAt = :due
                            where n.accountRef = :account and n.kind = :kind and n.mailedAt is null
                              and n.dueAt is not null""")
                    .setParameter("due", due)
                    .setParameter("account", account)
                    .setParameter("kind", kind)
                    .executeUpdate();
        }
    }
}
