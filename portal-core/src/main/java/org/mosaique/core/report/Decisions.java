package org.mosaique.core.report;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The decisions of a time.
 *
 * @param whole all of them
 * @param months those of each month with a decision, oldest first
 * @param sites those of each site with a decision, by its key
 */
public record Decisions(Pace whole, List<Pace> months, List<Pace> sites) implements Serializable {

    public Decisions {
        months = List.copyOf(months);
        sites = List.copyOf(sites);
    }

    static Decisions of(List<Step> steps, ReportScope scope) {
        var decided = Course.read(steps).stream()
                .filter(each -> !each.at().isBefore(scope.since()) && each.at().isBefore(scope.until()))
                .toList();
        return new Decisions(
                Pace.of("", decided),
                by(
                        decided,
                        each -> YearMonth.from(each.at().atZone(scope.zone())).toString()),
                by(decided, Decided::siteKey));
    }

    private static List<Pace> by(List<Decided> decided, Function<Decided, String> key) {
        return decided.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> Pace.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Pace::key))
                .toList();
    }
}
