package org.mosaique.web.backoffice.decision;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mosaique.core.site.DecisionRule;

/**
 * One rule in the form: the general one, or that of a content type.
 *
 * @param type key of the type; empty for the general rule
 * @param own whether the type has a rule of its own; always so for the general one
 * @param rule what is chosen, or what would hold if nothing were
 * @param wrong what is wrong with it, by the names of its fields
 */
public record RuleRow(String type, boolean own, DecisionRule rule, Map<String, String> wrong) implements Serializable {

    public RuleRow {
        wrong = Collections.unmodifiableMap(new LinkedHashMap<>(wrong)); // in the order of the form
    }

    /** One with which nothing is wrong. */
    public RuleRow(String type, boolean own, DecisionRule rule) {
        this(type, own, rule, Map.of());
    }

    /** The name of one of its fields. */
    public String field(String name) {
        return (type.isEmpty() ? "rule" : type) + "-" + name;
    }

    /** Whether it is the general one. */
    public boolean isGeneral() {
        return type.isEmpty();
    }

    /** {@code selected} for the kind that is chosen, else null. */
    public String selected(DecisionRule.Kind kind) {
        return own && rule.rule() == kind ? "selected" : null;
    }

    /** {@code checked} where votes are hidden, else null. */
    public String checked() {
        return rule.blind() ? "checked" : null;
    }

    /** What is wrong with a field; null when nothing is. */
    public String wrong(String name) {
        return wrong.get(name);
    }

    /** {@code true} for a field with which something is wrong, else null: the value of {@code aria-invalid}. */
    public String invalid(String name) {
        return wrong.containsKey(name) ? "true" : null;
    }

    /** Where it stands what is wrong with a field; null when nothing is: the value of {@code aria-describedby}. */
    public String describedBy(String name) {
        return wrong.containsKey(name) ? field(name) + "-wrong" : null;
    }

    /** What was typed in a number; an empty text for what is none. */
    public String typed(int number) {
        return number < 0 ? "" : String.valueOf(number);
    }
}
