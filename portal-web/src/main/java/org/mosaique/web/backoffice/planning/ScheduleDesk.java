package org.mosaique.web.backoffice.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.schedule.Appointment.Act;
import org.mosaique.core.schedule.Appointment.State;
import org.mosaique.core.schedule.LocalMoment;
import org.mosaique.core.schedule.Schedule;
import org.mosaique.core.schedule.Timetable;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.backoffice.content.Dossier;

/** When the open {@link Dossier} becomes public and when it is taken down: told, planned, changed and called off. */
@Named("scheduleDesk")
@RequestScoped
public class ScheduleDesk {

    private static final String REVIEW = "/admin/review";

    private Dossier dossier;
    private Schedule schedule;
    private Texts texts;
    private Moments when;
    private Query query;

    private final TypedMoment publish = new TypedMoment("publish");
    private final TypedMoment takeDown = new TypedMoment("take-down");
    private Timetable timetable;
    private Act asked;

    /** For the container's proxy. */
    protected ScheduleDesk() {}

    @Inject
    public ScheduleDesk(Dossier dossier, Schedule schedule, Texts texts, Moments when, Query query) {
        this.dossier = dossier;
        this.schedule = schedule;
        this.texts = texts;
        this.when = when;
        this.query = query;
    }

    @PostConstruct
    void load() {
        timetable = schedule.of(dossier.ref(), dossier.number());
        fill(publish, timetable.publish());
        fill(takeDown, timetable.takeDown());
    }

    private void fill(TypedMoment typed, Timetable.Line line) {
        if (line != null && line.isOpen()) {
            typed.fill(line.at(), timetable.zone());
        }
    }

    /** Plans what was typed for that act. */
    public String plan(Act act) {
        asked = act;
        var typed = act == Act.PUBLISH ? publish : takeDown;
        var moment = schedule.plan(dossier.ref(), dossier.number(), act, typed.read());
        return here(news(moment, act));
    }

    private static String news(LocalMoment moment, Act act) {
        var kind = act == Act.PUBLISH ? "planned" : "planned-down";
        return moment.kind() == LocalMoment.Kind.PLAIN
                ? kind
                : kind + "-" + moment.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Calls that act off. */
    public String cancel(Act act) {
        asked = act;
        schedule.cancel(dossier.ref(), dossier.number(), act);
        return here("unplanned");
    }

    private String here(String news) {
        var back = query.path().equals(REVIEW)
                ? REVIEW + "?ref=" + dossier.ref() + "&rev=" + dossier.number()
                : dossier.editor(dossier.getDraft());
        return back + "&faces-redirect=true&done=" + news;
    }

    /** What is planned, late or went wrong, in sentences. */
    public List<String> getLines() {
        var lines = new ArrayList<String>();
        for (var line : new Timetable.Line[] {timetable.publish(), timetable.takeDown()}) {
            if (line != null) {
                lines.add(sentence(line));
            }
        }
        return lines;
    }

    private String sentence(Timetable.Line line) {
        var site = dossier.getDraft().siteKey();
        return texts.fill(
                "planning.line." + line.act() + "." + kind(line),
                when.at(line.at(), site),
                line.by(),
                line.outcome().isEmpty() ? "" : texts.text(line.outcome()));
    }

    private String kind(Timetable.Line line) {
        if (line.state() != State.PLANNED) {
            return line.state().name();
        }
        return dossier.getDraft().state() == ReviewState.APPROVED ? "APPROVED" : "PLANNED";
    }

    /** Whether it is approved and only its moment is waited for. */
    public boolean isSettled() {
        var line = timetable.publish();
        return dossier.getDraft().state() == ReviewState.APPROVED && line != null && line.state() == State.PLANNED;
    }

    /** Whether there is anything to show or to plan. */
    public boolean isShown() {
        return timetable.publishable() || timetable.takeable();
    }

    /** Whether the person may plan that now. */
    public boolean offers(Act act) {
        return act == Act.PUBLISH ? timetable.publishable() : timetable.takeable();
    }

    /** Whether that is planned. */
    public boolean planned(Act act) {
        var line = act == Act.PUBLISH ? timetable.publish() : timetable.takeDown();
        return line != null && line.isOpen();
    }

    /** What asking for that is called: planning, wishing, or changing. */
    public String label(Act act) {
        var how = planned(act) ? "change" : timetable.wish() ? "wish" : "plan";
        return texts.text("planning." + how + "." + act);
    }

    /** On whose clocks times are. */
    public String getClocks() {
        return texts.fill(
                timetable.wish() ? "planning.clocks.wish" : "planning.clocks",
                timetable.zone().getId());
    }

    /** {@code open} for what was asked for last: it stays open when it was refused; else null. */
    public String unfolded(Act act) {
        return act == asked ? "open" : null;
    }

    public TypedMoment getPublish() {
        return publish;
    }

    public TypedMoment getTakeDown() {
        return takeDown;
    }
}
