package org.mosaique.core.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;

/**
 * Reports on a site for whoever may read all of its contents, on the network for whoever may everywhere. One query a table.
 * Decisions are read from the audit trail, so that what was decided before reviews were kept as runs counts as well.
 */
@ApplicationScoped
@Transactional
public class Reports {

    /** How many rows a table has at most. */
    public static final int MOST = 500;

    private static final String STEPS = """
            select new org.mosaique.core.report.Step(a.subject, a.revisionNumber, a.siteKey, a.action, a.at)
            from AuditEntry a
            where a.action in :actions and a.at < :until
              and exists (select d from AuditEntry d
                where d.subject = a.subject and d.revisionNumber = a.revisionNumber
                  and d.action in :decisions and d.at >= :since and d.at < :until)""";

    private static final String WAITING = """
            select new org.mosaique.core.report.Reports$Waiting(
              i.ref, r.number, i.siteKey, r.title, r.state, r.authorName, r.movedAt)
            from Revision r join r.item i where r.state in :waiting""";

    private static final String VOTES = """
            select new org.mosaique.core.report.Sign(v.memberRef, v.memberName, i.siteKey, v.castAt)
            from Vote v, ContentItem i where i.ref = v.itemRef and v.castAt >= :since and v.castAt < :until""";

    private static final String SILENT = """
            select new org.mosaique.core.report.Sign(r.authorRef, r.authorName, i.siteKey, r.changedAt)
            from Revision r join r.item i
            where exists (select a from Account a
                where a.ref = r.authorRef and a.state = org.mosaique.core.access.Account.State.ACTIVE)
              and not exists (select o from Revision o join o.item n
                where o.authorRef = r.authorRef and n.siteKey = i.siteKey and o.changedAt >= :since)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    /** A text that somebody is expected to decide on or to publish; {@code since} its last move. */
    public record Waiting(
            UUID itemRef, int number, String siteKey, String title, ReviewState state, String author, Instant since)
            implements Serializable {}

    /** How often a member voted on a site, and when last. */
    public record Votes(UUID memberRef, String name, String siteKey, long votes, Instant last) implements Serializable {

        private static Votes of(List<Sign> cast) {
            var last = cast.get(cast.size() - 1);
            return new Votes(last.who(), last.name(), last.siteKey(), cast.size(), last.at());
        }
    }

    /** Somebody who wrote on a site, and when last. */
    public record Silent(UUID authorRef, String name, String siteKey, long texts, Instant last)
            implements Serializable {

        private static Silent of(List<Sign> written) {
            var last = written.get(written.size() - 1);
            return new Silent(last.who(), last.name(), last.siteKey(), written.size(), last.at());
        }
    }

    /** How deciding went. */
    public Decisions decisions(ReportScope scope) {
        require(scope);
        var steps = on(
                        scope,
                        em.createQuery(
                                STEPS + scope.on("a") + " order by a.subject, a.revisionNumber, a.at, a.id",
                                Step.class))
                .setParameter("actions", Course.actions())
                .setParameter("decisions", Course.decisions())
                .setParameter("since", scope.since())
                .setParameter("until", scope.until())
                .getResultList();
        return Decisions.of(steps, scope);
    }

    /** What waits now, longest first. */
    public List<Waiting> waiting(ReportScope scope) {
        require(scope);
        return on(scope, em.createQuery(WAITING + scope.on("i") + " order by r.movedAt, r.id", Waiting.class))
                .setParameter("waiting", List.of(ReviewState.SUBMITTED, ReviewState.IN_COMMITTEE, ReviewState.APPROVED))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Who voted, most first. */
    public List<Votes> votes(ReportScope scope) {
        require(scope);
        var cast = on(scope, em.createQuery(VOTES + scope.on("i") + " order by v.castAt, v.id", Sign.class))
                .setParameter("since", scope.since())
                .setParameter("until", scope.until())
                .getResultList();
        return Sign.ofEach(cast).stream()
                .map(Votes::of)
                .sorted(Comparator.comparing(Votes::votes).reversed().thenComparing(Votes::name))
                .limit(MOST)
                .toList();
    }

    /** Whose account is open, and who wrote nothing since then, the longest silence first. */
    public List<Silent> silent(ReportScope scope, Instant since) {
        require(scope);
        var written = on(scope, em.createQuery(SILENT + scope.on("i") + " order by r.changedAt, r.id", Sign.class))
                .setParameter("since", since)
                .getResultList();
        return Sign.ofEach(written).stream()
                .map(Silent::of)
                .sorted(Comparator.comparing(Silent::last).thenComparing(Silent::name))
                .limit(MOST)
                .toList();
    }

    private void require(ReportScope scope) {
        if (scope.isNetwork()) {
            access.requireEverywhere(Permission.CONTENT_READ_ANY);
        } else {
            access.require(Permission.CONTENT_READ_ANY, scope.siteKey());
        }
    }

    private static <T> TypedQuery<T> on(ReportScope scope, TypedQuery<T> query) {
        return scope.isNetwork() ? query : query.setParameter("site", scope.siteKey());
    }
}
