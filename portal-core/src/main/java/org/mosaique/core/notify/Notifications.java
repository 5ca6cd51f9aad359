package org.mosaique.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.access.Permission;
import org.mosaique.core.notify.digest.DigestDays;
import org.mosaique.core.workflow.answer.AnswerLinks;

/**
 * Tells people what happened, within the caller's transaction: a line in their « Nouvelles », and a mail at once or in a
 * digest, as each of them chose. The only way to tell anybody anything; invitations alone, which go to people without an
 * account of their own yet, are plain mails.
 *
 * <p>Whoever does something is not told of it. Told are open accounts only that hold a role on the site.
 */
@ApplicationScoped
public class Notifications {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Readers readers;

    @Inject
    private NoticeMail mail;

    @Inject
    private AnswerLinks answers;

    @Inject
    private DigestDays days;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Tells one person. */
    public void tell(News news, UUID account) {
        if (account != null) {
            tell(news, List.of(account));
        }
    }

    /** Tells some people, each once. */
    public void tell(News news, Collection<UUID> accounts) {
        var actor = actor();
        var asked = new HashSet<>(accounts);
        asked.remove(actor.ref());
        var told = readers.among(asked, news.siteKey(), news.permission());
        if (told.isEmpty()) {
            return;
        }
        var chosen = readers.choices(told.stream().map(Account::ref).toList(), news.kind());
        told.forEach(account -> tell(
                news,
                account,
                actor,
                chosen.getOrDefault(account.ref(), news.kind().usual())));
    }

    /** Tells everybody who may do something on the site of the news, but those who are left out. */
    public void tellHolders(News news, Permission permission, UUID... butNot) {
        tellHolders(news, List.of(permission), butNot);
    }

    /** The same for everybody who may do one of several things; each is told once. */
    public void tellHolders(News news, List<Permission> permissions, UUID... butNot) {
        var told = new HashSet<>(Arrays.asList(butNot)); // one may be nobody
        for (var permission : permissions) {
            var accounts = readers.with(permission, news.siteKey());
            accounts.removeAll(told);
            tell(news.onlyWith(permission), accounts);
            told.addAll(accounts);
        }
    }

    /** Nobody needs to act on these any more: what waited unread counts as read, and no digest tells it. */
    public void settle(UUID subject, int revision, Collection<NoticeKind> kinds) {
        var ids = em.createQuery("""
                        select n.id from Notice n where n.subject = :subject and n.revisionNumber = :revision
                          and n.kind in :kinds and n.readAt is null""", Long.class)
                .setParameter("subject", subject)
                .setParameter("revision", revision)
                .setParameter("kinds", kinds)
                .getResultList();
        if (!ids.isEmpty()) { // by their keys: a search would lock what others are about to write
            em.createQuery("update Notice n set n.readAt = :now where n.id in :ids")
                    .setParameter("now", clock.instant())
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    private void tell(News news, Account account, Actor actor, Rhythm rhythm) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var notice = new Notice(news, account.ref(), actor.name(), now);
        if (rhythm == Rhythm.AT_ONCE) {
            mail.send(notice.told(), account, answer(news, account));
            notice.mailed(now);
        } else if (rhythm.isDigest()) {
            notice.await(days.next(rhythm, now, readers.zone(account.ref())));
        }
        em.persist(notice);
    }

    /** The link by which a member of the committee answers from the mail; an empty string where there is nothing to vote on. */
    private String answer(News news, Account account) {
        return news.kind() == NoticeKind.IN_COMMITTEE
                ? answers.issue(news.subject(), news.revision(), account.ref()).orElse("")
                : "";
    }

    private Actor actor() {
        try {
            return current.actor().orElse(Actor.PORTAL);
        } catch (ContextNotActiveException portalsOwnWork) {
            return Actor.PORTAL;
        }
    }
}
