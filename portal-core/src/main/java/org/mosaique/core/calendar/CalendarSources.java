package org.mosaique.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.calendar.Planned.Kind;
import org.mosaique.core.calendar.Planned.Stage;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Withheld;
import org.mosaique.core.schedule.Appointment;
import org.mosaique.core.schedule.Appointment.Act;
import org.mosaique.core.site.Freshness;
import org.mosaique.core.site.SiteRegistry;

/** The queries behind the calendar, one for each kind of entry. Asks for no right: whoever calls it has. */
@ApplicationScoped
public class CalendarSources {

    private static final int MOST = 2_000;
    private static final String IDEA =
            "select x.ref, x.siteKey, x.typeKey, x.title, x.theme, x.notedName, x.dueOn, x.changedAt from Idea x"
                    + " where x.siteKey in :sites and x.state = org.mosaique.core.calendar.Idea.State.OPEN";
    private static final String ITEM = "select i.ref, i.siteKey, i.typeKey, r.title,"
            + " function('json_value', r.body, '$.theme'), r.authorName, r.number, r.state, ";
    private static final int OWN = 8;

    @PersistenceContext
    private EntityManager em;

    private Withheld withheld;
    private SiteRegistry sites;
    private Clock clock;

    /** For the container's proxy. */
    protected CalendarSources() {}

    @Inject
    public CalendarSources(Withheld withheld, SiteRegistry sites, Clock clock) {
        this.withheld = withheld;
        this.sites = sites;
        this.clock = clock;
    }

    /** Ideas that nobody writes yet. */
    List<Planned> ideas(Scope scope, LocalDate from, LocalDate to) {
        return days(em.createQuery(IDEA + " and x.dueOn between :from and :to", Object[].class), from, to)
                .setParameter("sites", scope.sites())
                .getResultStream()
                .map(CalendarSources::idea)
                .toList();
    }

    /** Ideas that have become texts, by the day on which these should be ready. */
    List<Planned> texts(Scope scope, LocalDate from, LocalDate to) {
        return scope.bind(days(started(" and x.dueOn between :from and :to"), from, to))
                .getResultStream()
                .map(row -> text(row))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Ideas without a day, taken or not. */
    List<Planned> undated(Scope scope) {
        return em.createQuery(IDEA + " and x.dueOn is null", Object[].class)
                .setParameter("sites", scope.sites())
                .setMaxResults(MOST)
                .getResultStream()
                .map(CalendarSources::idea)
                .toList();
    }

    /** What is planned, late or went wrong by its moment, and what was done by when it was. */
    List<Planned> appointments(Scope scope, LocalDate from, LocalDate to) {
        return scope.bind(moments(
                        em.createQuery(ITEM + """
                         a.ref, a.plannedName, a.act, a.state, a.dueAt, a.settledAt, a.plannedAt
                        from Appointment a, ContentItem i, Revision r
                        where i.ref = a.itemRef and r.item = i and r.number = a.revisionNumber
                          and ((a.state in :open and a.dueAt between :from and :to)
                            or (a.state = :done and a.settledAt between :from and :to)) and""" + Scope.ITEMS + withheld.condition("i"), Object[].class), from, to))
                .setParameter(
                        "open", List.of(Appointment.State.PLANNED, Appointment.State.OVERDUE, Appointment.State.FAILED))
                .setParameter("done", Appointment.State.DONE)
                .getResultStream()
                .map(this::appointment)
                .toList();
    }

    /** What became public by hand. */
    List<Planned> publications(Scope scope, LocalDate from, LocalDate to) {
        return scope.bind(moments(
                        em.createQuery(ITEM + """
                         i.firstPublishedAt from ContentItem i, Revision r
                        where r.item = i and r.number = i.liveRevision and i.firstPublishedAt between :from and :to
                          and not exists (select a from Appointment a where a.itemRef = i.ref
                            and a.act = org.mosaique.core.schedule.Appointment.Act.PUBLISH
                            and a.state = org.mosaique.core.schedule.Appointment.State.DONE) and""" + Scope.ITEMS + withheld.condition("i"), Object[].class), from, to))
                .getResultStream()
                .map(row -> {
                    var at = (Instant) row[OWN];
                    return entry(row, Kind.PUBLISH, Stage.DONE, (UUID) row[0], "", at, day(row, at), at);
                })
                .toList();
    }

    /** What is to be verified on a day that somebody chose. */
    List<Planned> verifications(Scope scope, LocalDate from, LocalDate to) {
        return scope.bind(days(
                        em.createQuery(ITEM + """
                         c.reviewOn, r.movedAt from ItemCare c, ContentItem i, Revision r
                        where i.ref = c.itemRef and r.item = i and r.number = i.liveRevision
                          and c.reviewOn between :from and :to and""" + Scope.ITEMS + withheld.condition("i"), Object[].class), from, to))
                .getResultStream()
                .map(row -> {
                    var on = (LocalDate) row[OWN];
                    var due = !on.isAfter(Freshness.today(sites.get((String) row[1]), clock));
                    var stage = due ? Stage.PROBLEM : Stage.PLANNED;
                    return entry(row, Kind.VERIFY, stage, (UUID) row[0], "", null, on, (Instant) row[OWN + 1]);
                })
                .toList();
    }

    private TypedQuery<Object[]> started(String when) {
        return em.createQuery(ITEM + """
                 x.ref, x.notedName, x.dueOn, x.changedAt from Idea x, ContentItem i, Revision r
                where i.ref = x.itemRef and r.item = i and r.number = i.latestRevision
                  and x.state = org.mosaique.core.calendar.Idea.State.STARTED and""" + Scope.ITEMS + withheld.condition("i") + when, Object[].class);
    }

    private static TypedQuery<Object[]> days(TypedQuery<Object[]> query, LocalDate from, LocalDate to) {
        return query.setParameter("from", from).setParameter("to", to).setMaxResults(MOST);
    }

    /** With a day to spare at both ends: which day a moment belongs to depends on the site's zone. */
    private static TypedQuery<Object[]> moments(TypedQuery<Object[]> query, LocalDate from, LocalDate to) {
        return query.setParameter("from", from.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .setParameter("to", to.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC))
                .setMaxResults(MOST);
    }

    private static Planned idea(Object[] row) {
        return new Planned(
                Kind.IDEA,
                Stage.UNASSIGNED,
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                "",
                (String) row[5],
                null,
                0,
                null,
                (LocalDate) row[6],
                (Instant) row[7]);
    }

    /** A text that was given up is planned no more. */
    private Optional<Planned> text(Object[] row) {
        var state = (ReviewState) row[7];
        return state == ReviewState.DISCARDED || state == ReviewState.WITHDRAWN
                ? Optional.empty()
                : Optional.of(entry(
                        row,
                        Kind.TEXT,
                        stage(state),
                        (UUID) row[OWN],
                        (String) row[OWN + 1],
                        null,
                        (LocalDate) row[OWN + 2],
                        (Instant) row[OWN + 3]));
    }

    private Planned appointment(Object[] row) {
        var act = (Act) row[OWN + 2];
        var state = (Appointment.State) row[OWN + 3];
        var at = (Instant) (state == Appointment.State.DONE ? row[OWN + 5] : row[OWN + 4]);
        var stage = switch (state) {
            case PLANNED -> act == Act.TAKE_DOWN ? Stage.PLANNED : stage((ReviewState) row[7]);
            case DONE -> Stage.DONE;
            default -> Stage.PROBLEM;
        };
        var kind = act == Act.PUBLISH ? Kind.PUBLISH : Kind.TAKE_DOWN;
        var changed = (Instant) (row[OWN + 5] == null ? row[OWN + 6] : row[OWN + 5]);
        return entry(row, kind, stage, (UUID) row[OWN], (String) row[OWN + 1], at, day(row, at), changed);
    }

    private static Stage stage(ReviewState state) {
        return switch (state) {
            case DRAFT, CHANGES_REQUESTED -> Stage.WRITING;
            case SUBMITTED, IN_COMMITTEE -> Stage.DECIDING;
            case APPROVED -> Stage.PLANNED;
            default -> Stage.DONE;
        };
    }

    private LocalDate day(Object[] row, Instant at) {
        return at.atZone(sites.get((String) row[1]).timeZone()).toLocalDate();
    }

    private static Planned entry(
            Object[] row, Kind kind, Stage stage, UUID ref, String by, Instant at, LocalDate on, Instant changed) {
        return new Planned(
                kind,
                stage,
                ref,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                row[4] == null ? "" : (String) row[4],
                (String) row[5],
                by,
                (UUID) row[0],
                (Integer) row[6],
                at,
                on,
                changed);
    }
}
