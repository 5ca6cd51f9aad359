package org.mosaique.web.backoffice.decision;

import java.io.Serializable;
import org.mosaique.core.site.DecisionRule;

/**
 * One rule in the form: the general one, or that of a content type.
 *
 * @param type key of the type; empty for the general rule
 * @param own whether the type has a rule of its own; always so for the general one
 * @param rule what is chosen, or what would hold if nothing were
 */
public record RuleRow(String type, boolean own, DecisionRule rule) implements Serializable {

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
}
