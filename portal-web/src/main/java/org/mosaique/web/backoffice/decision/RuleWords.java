package org.mosaique.web.backoffice.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.setting.Setting;
import org.mosaique.core.workflow.review.rules.RuleSentence;
import org.mosaique.web.backoffice.Texts;

/** The words of the page of rules: the sentence of each, and the parts from which the script composes the same. */
@Named("ruleWords")
@RequestScoped
public class RuleWords {

    private static final List<String> COUNTED = List.of("within", "approve", "voters", "read");

    @Inject
    private Texts texts;

    /** The sentence of a rule. */
    public String sentence(DecisionRule rule) {
        return new RuleSentence(texts.locale()).of(rule);
    }

    /** What a rule is for. */
    public String heading(RuleRow row) {
        return row.isGeneral() ? texts.text("rule.general") : texts.fill("rule.type", texts.name("type", row.type()));
    }

    /** What is asked, with how many reviews it is about. */
    public String question(int touched) {
        return texts.fill("rule.ask", touched);
    }

    /** Where the rules come from. */
    public String source(Setting setting) {
        return texts.fill("rule.source." + setting.source(), texts.site(setting.sourceKey()));
    }

    /** What a reset brings back. */
    public String beneath(Setting setting) {
        return texts.fill("rule.beneath." + setting.beneathSource(), texts.site(setting.beneathKey()));
    }

    /** The keys of the parts of sentences. */
    public List<String> getParts() {
        var kinds = Stream.of(DecisionRule.Kind.values()).map(kind -> "decision.sentence." + kind);
        var counts =
                COUNTED.stream().flatMap(what -> Stream.of("decision." + what + ".one", "decision." + what + ".many"));
        return Stream.of(kinds, counts, Stream.of("decision.blind"))
                .flatMap(keys -> keys)
                .toList();
    }
}
