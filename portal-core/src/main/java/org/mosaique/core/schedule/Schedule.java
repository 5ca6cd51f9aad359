package org.mosaique.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.schedule.Appointment.Act;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.workflow.Revisions;
import org.mosaique.core.workflow.Steps;

/**
 * Plans when a text becomes public and when it is taken down. Whoever publishes on the site plans; an author may wish as
 * long as the text is on the author's desk, and the wish comes true when the text is approved.
 */
@ApplicationScoped
@Transactional
public class Schedule {

    private static final Duration FARTHEST = Duration.ofDays(5 * 366);
    private static final DateTimeFormatter TOLD = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Revisions revisions;
    private Appointments appointments;
    private AccessControl access;
    private SiteRegistry sites;
    private Steps steps;

    @Inject
    private Event<ScheduleEvent> events;

    /** For the container's proxy. */
    protected Schedule() {}

    @Inject
    public Schedule(
            Revisions revisions, Appointments appointments, AccessControl access, SiteRegistry sites, Steps steps) {
        this.revisions = revisions;
        this.appointments = appointments;
        this.access = access;
        this.sites = sites;
        this.steps = steps;
    }

    /** What is planned for a revision and its item, for whoever may read it. */
    public Timetable of(UUID itemRef, int number) {
        var revision = revisions.readable(itemRef, number);
        return Timetable.of(
                appointments.ofItem(itemRef),
                number,
                isOpen(Act.PUBLISH, revision) && mayPlan(revision),
                isOpen(Act.TAKE_DOWN, revision) && mayPlan(revision),
                !access.allows(Permission.CONTENT_PUBLISH, revision.item().siteKey()),
                zone(revision));
    }

    /**
     * Plans something, or puts it at another moment.
     *
     * @param typed date and time on the clocks of the site
     * @return how the time was understood
     * @throws RefusedException when the moment has passed, or does not fit what else is planned
     */
    public LocalMoment plan(UUID itemRef, int number, Act act, LocalDateTime typed) {
        var revision = revisions.held(itemRef, number);
        var actor = planner(revision);
        var moment = LocalMoment.of(typed, zone(revision));
        refuse(revision, act, moment);
        var now = steps.now();
        appointments
                .open(itemRef, act)
                .ifPresentOrElse(
                        planned -> planned.plan(revision, moment.at(), actor, now),
                        () -> appointments.add(new Appointment(revision, act, moment.at(), actor, now)));
        tell("schedule.planned", revision, act, moment.taken().format(TOLD));
        return moment;
    }

    /** Calls off what is planned; nothing happens when nothing is. */
    public void cancel(UUID itemRef, int number, Act act) {
        var revision = revisions.held(itemRef, number);
        planner(revision);
        appointments.open(itemRef, act).ifPresent(planned -> {
            planned.cancelled(steps.now());
            tell("schedule.cancelled", revision, act, "");
        });
    }

    private void refuse(Revision revision, Act act, LocalMoment moment) {
        var field = act.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var now = steps.now();
        if (!isOpen(act, revision)) {
            throw RefusedException.because("schedule.closed");
        }
        if (!moment.at().isAfter(now)) {
            throw refused(field, "schedule.past");
        }
        if (moment.at().isAfter(now.plus(FARTHEST))) {
            throw refused(field, "schedule.too-far");
        }
        var other = appointments.open(revision.item().ref(), act == Act.PUBLISH ? Act.TAKE_DOWN : Act.PUBLISH);
        other.filter(planned -> act == Act.PUBLISH
                        ? !moment.at().isBefore(planned.dueAt())
                        : !moment.at().isAfter(planned.dueAt()))
                .ifPresent(planned -> {
                    throw refused(field, "schedule.order");
                });
    }

    private static RefusedException refused(String field, String key) {
        return new RefusedException(List.of(Objection.at(field, key)));
    }

    /** A publication is planned while the text is in work, a withdrawal also while it is public. */
    private static boolean isOpen(Act act, Revision revision) {
        return revision.state().isOpen() || (act == Act.TAKE_DOWN && revision.state() == ReviewState.PUBLISHED);
    }

    private Actor planner(Revision revision) {
        return mayPlan(revision) ? access.actor() : access.require(Permission.CONTENT_PUBLISH, siteOf(revision));
    }

    private boolean mayPlan(Revision revision) {
        var site = siteOf(revision);
        return access.allows(Permission.CONTENT_PUBLISH, site)
                || (revision.state().isEditable()
                        && revision.isBy(access.actor().ref())
                        && access.allows(Permission.CONTENT_EDIT, site));
    }

    private static String siteOf(Revision revision) {
        return revision.item().siteKey();
    }

    private ZoneId zone(Revision revision) {
        return sites.get(siteOf(revision)).timeZone();
    }

    private void tell(String action, Revision revision, Act act, String note) {
        var key = action + "." + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
        events.fire(new ScheduleEvent(
                key, siteOf(revision), revision.item().ref(), revision.number(), revision.title(), note));
    }
}
