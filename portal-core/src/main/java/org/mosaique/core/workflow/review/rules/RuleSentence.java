package org.mosaique.core.workflow.review.rules;

import java.util.Locale;
import org.mosaique.core.shared.CoreTexts;
import org.mosaique.core.site.DecisionRule;

/** Puts a rule into one plain sentence, composed from its numbers. The settings page composes the same with a script. */
public final class RuleSentence {

    private final Locale language;

    /** @param language of whoever reads it */
    public RuleSentence(Locale language) {
        this.language = language;
    }

    /** What the rule means for texts in general. */
    public String of(DecisionRule rule) {
        return compose(rule, "decision.sentence.", count("within", rule.days()));
    }

    /**
     * What the rule means for the text before one.
     *
     * @param until the last day, in words; empty where the clock stands still
     */
    public String of(DecisionRule rule, String until) {
        var deadline = until.isEmpty() ? count("within", rule.days()) : text("decision.until", until);
        return compose(rule, "decision.this.", deadline);
    }

    private String compose(DecisionRule rule, String kind, String deadline) {
        var sentence = text(
                kind + rule.rule(),
                count("approve", rule.approvals()),
                count("voters", rule.votes()),
                deadline,
                count("read", rule.readers()));
        return rule.isByCommittee() && rule.blind() ? sentence + " " + text("decision.blind") : sentence;
    }

    private String count(String what, int number) {
        return text("decision." + what + (number == 1 ? ".one" : ".many"), String.valueOf(number));
    }

    private String text(String key, Object... values) {
        return CoreTexts.text(language, key, values);
    }
}
