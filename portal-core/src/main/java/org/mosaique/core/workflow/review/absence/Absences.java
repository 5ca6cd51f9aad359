package org.mosaique.core.workflow.review.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.AccountRepository;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Permission;
import org.mosaique.core.access.Role;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.workflow.Steps;

/** Lets people who decide say when they are away and who stands in: somebody who holds the same role on the same site. */
@ApplicationScoped
@Transactional
public class Absences {

    private static final int LONGEST_DAYS = 366;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private AbsenceCourse course;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccessControl access;

    @Inject
    private SiteRegistry sites;

    @Inject
    private Steps steps;

    @Inject
    private Event<AbsenceChanged> changes;

    /** One absence, as a screen shows it; the substitute's name is empty without one. */
    public record Row(UUID ref, String name, String siteKey, Span span, String substitute, boolean running)
            implements Serializable {

        static Row of(Absence absence) {
            return new Row(
                    absence.ref(),
                    absence.name(),
                    absence.siteKey(),
                    absence.span(),
                    absence.substituteName(),
                    absence.state() == Absence.State.RUNNING);
        }
    }

    /** One who could stand in. */
    public record Candidate(UUID account, String name) implements Serializable {}

    /** The actor's own absences that are not over. */
    public List<Row> mine() {
        return absences.of(access.actor().ref()).stream().map(Row::of).toList();
    }

    /** The absences of others in which the actor stands in, and which are not over. */
    public List<Row> filled() {
        return absences.filledBy(access.actor().ref()).stream().map(Row::of).toList();
    }

    /** Who is away from a site now. */
    public List<Row> away(String siteKey) {
        access.require(Permission.CONTENT_READ_ANY, siteKey);
        return absences.running(siteKey).stream().map(Row::of).toList();
    }

    /** Who could stand in for the actor on a site, by name. */
    public List<Candidate> candidates(String siteKey) {
        var actor = decider(siteKey);
        return Stream.of(Needed.of(actor, siteKey))
                .flatMap(needed -> holders(needed, siteKey))
                .filter(candidate -> !actor.is(candidate.account()))
                .sorted(Comparator.comparing(Candidate::name))
                .toList();
    }

    /**
     * Says that the actor is away.
     *
     * @param substitute who stands in, or null for nobody
     * @throws RefusedException when the days make no sense, or the substitute does not hold the role or is away too
     */
    public UUID declare(String siteKey, LocalDate from, LocalDate to, UUID substitute) {
        var actor = decider(siteKey);
        var objections = new ArrayList<Objection>();
        requireDays(siteKey, from, to, objections);
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
        var span = new Span(from, to);
        refuse(absences.of(actor.ref()), siteKey, span, "from", "absence.twice");
        var name = substitute == null ? "" : standIn(siteKey, span, substitute);
        var absence = new Absence(actor.ref(), actor.name(), siteKey, span, substitute, name);
        absences.add(absence);
        changes.fire(AbsenceChanged.of(AbsenceChanged.Change.DECLARED, absence));
        if (!today(siteKey).isBefore(from)) {
            course.begin(absence);
        }
        return absence.ref();
    }

    /** The actor is back earlier, or does not go. */
    public void end(UUID ref) {
        var absence = absences.hold(ref)
                .filter(held -> access.actor().is(held.accountRef()) && held.state() != Absence.State.OVER)
                .orElseThrow(() -> new NotFoundException("absence " + ref));
        course.end(absence);
    }

    private String standIn(String siteKey, Span span, UUID substitute) {
        var name = candidates(siteKey).stream()
                .filter(candidate -> candidate.account().equals(substitute))
                .map(Candidate::name)
                .findFirst()
                .orElseThrow(() -> refusal("substitute", "absence.substitute.role"));
        refuse(absences.of(substitute), siteKey, span, "substitute", "absence.substitute.away");
        return name;
    }

    private static void refuse(List<Absence> known, String siteKey, Span span, String field, String why) {
        if (known.stream()
                .anyMatch(each -> each.siteKey().equals(siteKey) && each.span().meets(span))) {
            throw refusal(field, why);
        }
    }

    private void requireDays(String siteKey, LocalDate from, LocalDate to, List<Objection> objections) {
        if (from == null || from.isBefore(today(siteKey))) {
            objections.add(Objection.at("from", "absence.from.wrong"));
        }
        if (to == null || (from != null && to.isBefore(from))) {
            objections.add(Objection.at("to", "absence.to.wrong"));
        } else if (from != null && to.isAfter(from.plusDays(LONGEST_DAYS))) {
            objections.add(Objection.at("to", "absence.to.far"));
        }
    }

    private Stream<Candidate> holders(Needed needed, String siteKey) {
        var voters = accounts.holders(Role.COMMITTEE, Role.CHAIR, siteKey);
        var animators = accounts.holders(Role.ANIMATOR, Role.ANIMATOR, siteKey);
        var either = needed.voter() ? voters : animators;
        return either.stream()
                .filter(holder -> !needed.animator()
                        || animators.stream().anyMatch(other -> other.account().equals(holder.account())))
                .map(holder -> new Candidate(holder.account(), holder.name()));
    }

    private Actor decider(String siteKey) {
        var actor = access.actor();
        var needed = Needed.of(actor, siteKey);
        if (!needed.voter() && !needed.animator()) {
            throw new ForbiddenException(actor.ref() + " decides nothing on " + siteKey);
        }
        return actor;
    }

    private LocalDate today(String siteKey) {
        return steps.now().atZone(sites.get(siteKey).timeZone()).toLocalDate();
    }

    private static RefusedException refusal(String field, String why) {
        return new RefusedException(List.of(Objection.at(field, why)));
    }

    /** What somebody who stands in must be. */
    private record Needed(boolean voter, boolean animator) {

        static Needed of(Actor actor, String siteKey) {
            return new Needed(
                    actor.may(Permission.CONTENT_VOTE, siteKey), actor.may(Permission.CONTENT_REVIEW, siteKey));
        }
    }
}
