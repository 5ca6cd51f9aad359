package org.mosaique.core.notify.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.AccountRepository;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Actors;
import org.mosaique.core.access.Grant;
import org.mosaique.core.notify.Notice;
import org.mosaique.core.notify.Readers;
import org.mosaique.core.notify.Rhythm;
import org.mosaique.core.notify.Told;

/**
 * Makes the digests that are due, one a person and period, each in a transaction of its own. The row of that person and
 * day is written first: whoever comes second, on this machine or another, finds it there and makes none.
 *
 * <p>Left out is what was read meanwhile, what somebody else took care of, and what the person lost the right to see.
 */
@ApplicationScoped
@Transactional
public class DigestWorker {

    private static final String DUE = " n.mailedAt is null and n.dueAt <= :now";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Actors actors;

    @Inject
    private Readers readers;

    @Inject
    private DigestDays days;

    @Inject
    private DigestMail mail;

    @Inject
    private Clock clock;

    /** The people for whom a digest is due. */
    public List<UUID> due() {
        return due(clock.instant());
    }

    /** The people for whom a digest is due at that moment. */
    public List<UUID> due(Instant now) {
        return em.createQuery("select distinct n.accountRef from Notice n where" + DUE, UUID.class)
                .setParameter("now", now)
                .setMaxResults(100)
                .getResultList();
    }

    /** Makes the digest of one person. */
    public void perform(UUID account) {
        perform(account, clock.instant());
    }

    /** Makes the digest of one person that is due at that moment, unless it was made already. */
    public void perform(UUID account, Instant now) {
        var zone = readers.zone(account);
        var isFirst =
                em.createNativeQuery("insert ignore into notice_digest (account_ref, day, made_at) values (?, ?, ?)")
                                .setParameter(1, account.toString())
                                .setParameter(2, days.period(now, zone).toString())
                                .setParameter(3, java.sql.Timestamp.from(now))
                                .executeUpdate()
                        > 0;
        var notices = em.createQuery("select n from Notice n where n.accountRef = :account and" + DUE, Notice.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList();
        if (isFirst) {
            send(account, notices);
            notices.forEach(notice -> notice.mailed(now));
        } else { // written down too late for this one
            notices.forEach(notice -> notice.await(days.next(Rhythm.DAILY, now, zone)));
        }
    }

    private void send(UUID account, List<Notice> notices) {
        var open = actors.find(account);
        var told = notices.stream()
                .filter(notice -> !notice.isRead())
                .map(Notice::told)
                .filter(each -> open.filter(reader -> maySee(reader, each)).isPresent())
                .toList();
        Optional<Account> reader = told.isEmpty() ? Optional.empty() : accounts.find(account);
        reader.ifPresent(found -> mail.send(found, told));
    }

    private static boolean maySee(Actor reader, Told told) {
        var isSomebody = reader.grants().stream()
                .anyMatch(grant -> told.siteKey().equals(Grant.NETWORK) || grant.holdsOn(told.siteKey()));
        return isSomebody && (told.permission() == null || reader.may(told.permission(), told.siteKey()));
    }
}
