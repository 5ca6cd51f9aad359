package org.mosaique.core.workflow.check;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.mosaique.core.shared.Objection;

/**
 * A checklist that has been gone through.
 *
 * @param results what was asked, in order
 */
public record Report(List<CheckResult> results) implements Serializable {

    private static final int WHOLE = 100;

    public Report {
        results = List.copyOf(results);
    }

    /** The share of what is fulfilled, from 0 to 100; 100 when nothing was asked. */
    public int score() {
        return results.isEmpty() ? WHOLE : Math.round((float) WHOLE * fulfilled() / results.size());
    }

    /** How many checks are fulfilled. */
    public int fulfilled() {
        return (int) results.stream().filter(CheckResult::isFulfilled).count();
    }

    /** How many were asked. */
    public int asked() {
        return results.size();
    }

    /** What keeps the text from being submitted. */
    public List<Objection> blocking() {
        return results.stream()
                .filter(CheckResult::isBlocking)
                .flatMap(result -> result.objections().stream())
                .toList();
    }

    /** The keys of what is not fulfilled, between blanks. */
    public String missed() {
        return results.stream()
                .filter(result -> !result.isFulfilled())
                .map(CheckResult::key)
                .collect(Collectors.joining(" "));
    }
}
