package org.mosaique.core.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One revision's way from its submission to the decision, with the clock of those who decide: it runs while the text is
 * with them, and stands still while its author corrects it or has taken it back.
 *
 * <p>A decision that is undone (an approved text goes back after all) counts no more; the clock goes on with the next
 * submission.
 */
final class Course {

    private static final Set<String> IN = Set.of("content.submit");
    private static final Set<String> BACK = Set.of("content.request-changes", "content.send-back");
    private static final Set<String> TAKEN_BACK = Set.of("content.recall", "content.discard", "content.restore");
    private static final Set<String> YES = Set.of("content.approve", "content.carry", "content.settle");
    private static final Set<String> URGENT = Set.of("content.publish-urgently");

    private final String siteKey;
    private Duration counted = Duration.ZERO;
    private Instant running;
    private Instant decided;
    private boolean submitted;
    private boolean sentBack;
    private boolean urgent;

    private Course(Step first) {
        siteKey = first.siteKey();
    }

    /** Every action that matters to a course. */
    static List<String> actions() {
        var all = new ArrayList<String>();
        List.of(IN, BACK, TAKEN_BACK, YES, URGENT).forEach(all::addAll);
        return List.copyOf(all);
    }

    /** The actions that decide. */
    static List<String> decisions() {
        var all = new ArrayList<>(YES);
        all.addAll(URGENT);
        return List.copyOf(all);
    }

    /** The decisions that these steps tell of: those of one revision stand together, oldest first. */
    static List<Decided> read(List<Step> steps) {
        var found = new ArrayList<Decided>();
        Course course = null;
        Step before = null;
        for (var step : steps) {
            if (before == null || !step.isOfSame(before)) {
                add(course, found);
                course = new Course(step);
            }
            course.go(step);
            before = step;
        }
        add(course, found);
        return found;
    }

    private static void add(Course course, List<Decided> found) {
        if (course != null) {
            course.outcome().ifPresent(found::add);
        }
    }

    private void go(Step step) {
        if (IN.contains(step.action())) {
            submitted = true;
            decided = null;
            running = step.at();
        } else if (BACK.contains(step.action())) {
            sentBack = true;
            decided = null;
            stop(step.at());
        } else if (TAKEN_BACK.contains(step.action())) {
            decided = null;
            stop(step.at());
        } else if (decided == null) {
            urgent = urgent || URGENT.contains(step.action());
            stop(step.at());
            decided = step.at();
        }
    }

    private void stop(Instant at) {
        if (running != null) {
            counted = counted.plus(Duration.between(running, at));
            running = null;
        }
    }

    private Optional<Decided> outcome() {
        return decided == null
                ? Optional.empty()
                : Optional.of(new Decided(siteKey, decided, submitted ? counted : null, sentBack, urgent));
    }
}
