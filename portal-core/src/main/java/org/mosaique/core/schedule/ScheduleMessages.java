package org.mosaique.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mosaique.core.notify.News;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Notifications;
import org.mosaique.core.shared.CoreTexts;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.SiteRegistry;

/** Tells whoever planned something what became of it, and the audit trail when it can't be kept. */
@ApplicationScoped
public class ScheduleMessages {

    private Notifications notifications;
    private SiteRegistry sites;
    private Event<ScheduleEvent> events;

    /** For the container's proxy. */
    protected ScheduleMessages() {}

    @Inject
    public ScheduleMessages(Notifications notifications, SiteRegistry sites, Event<ScheduleEvent> events) {
        this.notifications = notifications;
        this.sites = sites;
        this.events = events;
    }

    /** It was kept. */
    void kept(Appointment appointment, String title) {
        notifications.tell(news(appointment, title, "schedule-kept"), appointment.plannedBy());
    }

    /** The moment has passed before the decision. */
    void overdue(Appointment appointment, String title) {
        notifications.tell(news(appointment, title, "schedule-overdue"), appointment.plannedBy());
    }

    /** It can't be kept; the outcome says why. */
    void failed(Appointment appointment, String title) {
        var why = CoreTexts.text(sites.get(appointment.siteKey()).locale(), Objection.of(appointment.outcome()));
        events.fire(new ScheduleEvent(
                "schedule.failed."
                        + appointment.act().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                appointment.siteKey(),
                appointment.itemRef(),
                appointment.revisionNumber(),
                title,
                why));
        notifications.tell(news(appointment, title, "schedule-failed").with(why), appointment.plannedBy());
    }

    private static News news(Appointment appointment, String title, String message) {
        return News.ofRevision(
                NoticeKind.SCHEDULED,
                message,
                appointment.siteKey(),
                appointment.itemRef(),
                appointment.revisionNumber(),
                title);
    }
}
