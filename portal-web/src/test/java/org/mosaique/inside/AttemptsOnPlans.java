package org.mosaique.inside;

import static org.mosaique.inside.Attempt.done;
import static org.mosaique.inside.Attempt.trying;
import static org.mosaique.inside.Stage.SITE;
import static org.mosaique.inside.Stage.TYPE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.mosaique.core.calendar.CalendarListing;
import org.mosaique.core.calendar.IdeaText;
import org.mosaique.core.schedule.Appointment.Act;

/** What an intruder may try on what is planned: dates, ideas, the calendar, and what grows old. */
final class AttemptsOnPlans {

    static final List<Attempt> ALL = List.of(
            trying("timetable", "Schedule.of", (on, it) -> on.schedule.of(it.ref(), it.number())),
            trying(
                    "plan a date",
                    "Schedule.plan",
                    (on, it) -> on.schedule.plan(it.ref(), it.number(), Act.PUBLISH, someDay())),
            trying("upkeep", "Upkeep.of", (on, it) -> on.upkeep.of(it.ref(), it.number())),
            trying("upkeep of some", "Upkeep.among", (on, it) -> on.upkeep.among(SITE, List.of(it.ref()))),
            trying("confirm", "Upkeep.confirm", (on, it) -> done(() -> on.upkeep.confirm(it.ref(), it.number()))),
            trying(
                    "review on",
                    "Upkeep.reviewOn",
                    (on, it) -> done(() -> on.upkeep.reviewOn(it.ref(), it.number(), null))),
            trying("note an idea", "Ideas.note", (on, it) -> on.ideas.note(SITE, idea())),
            trying("an idea", "Ideas.open", (on, it) -> on.ideas.open(it.idea())),
            trying("change an idea", "Ideas.rewrite", (on, it) -> done(() -> on.ideas.rewrite(it.idea(), 1, idea()))),
            trying("drop an idea", "Ideas.drop", (on, it) -> done(() -> on.ideas.drop(it.idea()))),
            trying("take an idea", "Ideas.take", (on, it) -> on.ideas.take(it.idea())),
            trying("give an idea", "Ideas.give", (on, it) -> on.ideas.give(it.idea(), it.person())),
            trying(
                    "calendar",
                    "CalendarListing.entries",
                    (on, it) -> on.calendar.entries(calendar(), LocalDate.EPOCH, LocalDate.EPOCH)),
            trying("some day", "CalendarListing.someDay", (on, it) -> on.calendar.someDay(calendar())),
            trying(
                    "call a date off",
                    "Schedule.cancel",
                    (on, it) -> done(() -> on.schedule.cancel(it.ref(), it.number(), Act.PUBLISH))));

    private AttemptsOnPlans() {}

    private static IdeaText idea() {
        return new IdeaText(TYPE, "Intrus", "", null, "");
    }

    private static CalendarListing.Filter calendar() {
        return new CalendarListing.Filter(List.of(SITE), null, "", "");
    }

    private static LocalDateTime someDay() {
        return LocalDateTime.now().plusYears(1);
    }
}
