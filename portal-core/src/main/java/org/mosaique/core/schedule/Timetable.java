package org.mosaique.core.schedule;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.mosaique.core.schedule.Appointment.Act;
import org.mosaique.core.schedule.Appointment.State;

/**
 * What is planned for one revision and its item.
 *
 * @param publish when it becomes public, or what became of that; null when nothing was planned
 * @param takeDown when it is taken down, or what became of that; null when nothing was planned
 * @param publishable whether the reader may plan a publication now
 * @param takeable whether the reader may plan a withdrawal now
 * @param wish whether what the reader plans is a wish: somebody else publishes
 * @param zone the zone of the site's clocks
 */
public record Timetable(Line publish, Line takeDown, boolean publishable, boolean takeable, boolean wish, ZoneId zone)
        implements Serializable {

    /**
     * One appointment.
     *
     * @param outcome how it ended, as a message key; empty before
     */
    public record Line(Act act, Instant at, String by, State state, String outcome) implements Serializable {

        /** Whether it is still to come. */
        public boolean isOpen() {
            return state.isOpen();
        }
    }

    static Timetable of(
            List<Appointment> newestFirst,
            int number,
            boolean publishable,
            boolean takeable,
            boolean wish,
            ZoneId zone) {
        return new Timetable(
                line(newestFirst, Act.PUBLISH, number),
                line(newestFirst, Act.TAKE_DOWN, number),
                publishable,
                takeable,
                wish,
                zone);
    }

    /** The newest of a kind that is open or went wrong; a publication concerns one revision, a withdrawal the item. */
    private static Line line(List<Appointment> newestFirst, Act act, int number) {
        return newestFirst.stream()
                .filter(each -> each.act() == act)
                .filter(each -> act == Act.TAKE_DOWN || each.revisionNumber() == number)
                .findFirst()
                .filter(each -> each.state().isOpen() || each.state() == State.FAILED)
                .map(each -> new Line(act, each.dueAt(), each.plannedName(), each.state(), each.outcome()))
                .orElse(null);
    }
}
