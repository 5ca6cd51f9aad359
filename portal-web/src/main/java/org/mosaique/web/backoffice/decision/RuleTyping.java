package org.mosaique.web.backoffice.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.DecisionRule.Kind;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Reads what was typed in the form of rules, and tells at each field what is wrong with it. */
@RequestScoped
public class RuleTyping {

    private static final int NO_NUMBER = -1;

    @Inject
    private Query query;

    @Inject
    private Texts texts;

    @Inject
    private RuleWords words;

    /** The row as it was typed; a number that its rule does not look at takes its usual value. */
    RuleRow read(RuleRow row) {
        if (query.text(row.field("kind")).isEmpty()) {
            return new RuleRow(row.type(), false, row.rule());
        }
        var kind = query.choice(row.field("kind"), Kind.class, Kind.QUORUM);
        var committee = kind == Kind.QUORUM || kind == Kind.CONSENT;
        var rule = new DecisionRule(
                row.type(),
                kind,
                number(row, "approvals", committee),
                number(row, "votes", committee),
                number(row, "days", true),
                number(row, "readers", kind == Kind.CONSENT),
                committee && !query.text(row.field("blind")).isEmpty());
        return new RuleRow(row.type(), true, rule);
    }

    /** What is no number is refused as one that is out of bounds. */
    private int number(RuleRow row, String name, boolean used) {
        var typed = query.text(row.field(name));
        if (!used) {
            return 0;
        }
        return typed.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed) : NO_NUMBER;
    }

    /** The rows with what is wrong at each field; objections count only the rows that have a rule of their own. */
    List<RuleRow> mark(List<RuleRow> rows, RefusedException refused) {
        var marked = new ArrayList<RuleRow>();
        var index = 0;
        for (var row : rows) {
            marked.add(row.own() ? mark(row, index++ + ".", refused.objections()) : row);
        }
        return marked;
    }

    private RuleRow mark(RuleRow row, String prefix, List<Objection> objections) {
        var wrong = new LinkedHashMap<String, String>();
        objections.stream()
                .filter(objection -> objection.field().startsWith(prefix))
                .forEach(objection ->
                        wrong.putIfAbsent(objection.field().substring(prefix.length()), texts.objection(objection)));
        return new RuleRow(row.type(), row.own(), row.rule(), wrong);
    }

    /** The same as a summary, which names each field; what belongs to no field stays as it is. */
    RefusedException summary(List<RuleRow> marked, RefusedException refused) {
        var said = new ArrayList<Objection>();
        marked.forEach(row -> row.wrong()
                .forEach((name, what) ->
                        said.add(Objection.of("rule.wrong", words.heading(row), texts.name("rule", name), what))));
        return said.isEmpty() ? refused : new RefusedException(said);
    }
}
