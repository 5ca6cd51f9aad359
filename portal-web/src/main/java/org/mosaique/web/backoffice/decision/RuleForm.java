package org.mosaique.web.backoffice.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.settings.StaleEntryException;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.setting.EntryCodec;
import org.mosaique.core.site.setting.Setting;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.review.rules.RuleChange;
import org.mosaique.core.workflow.review.rules.RuleChange.Answer;
import org.mosaique.web.backoffice.Bench;

/**
 * Backs {@code /admin/decision}: by which rules a site decides. Where reviews are open under other rules, a second step asks
 * what becomes of them before anything is saved.
 */
@Named("ruleForm")
@ViewScoped
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is waited for: nothing, or an answer about the open reviews. */
    private enum Step {
        WRITE,
        ASK_SAVE,
        ASK_RESET
    }

    @Inject
    private RuleChange rules;

    @Inject
    private SiteSettings settings;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private Bench bench;

    @Inject
    private RuleTyping typing;

    private String place;
    private String seen = "";
    private List<RuleRow> rows = List.of();
    private Step step = Step.WRITE;
    private int touched;

    private transient Setting setting;

    /** Takes the site and what it decides now; called once a view. */
    public void open() {
        place = bench.getSiteKey();
        read();
    }

    /** Reads where the rules come from; called before each rendering. */
    public void load() {
        bench.moveTo(place);
        setting = settings.setting(place, DecisionRule.ENTRY.name());
    }

    private void read() {
        seen = EntryCodec.json(
                settings.setting(place, DecisionRule.ENTRY.name()).value());
        rows = rows(bench.getSite());
    }

    private List<RuleRow> rows(Site site) {
        var known = site.get(DecisionRule.ENTRY);
        var list = new ArrayList<RuleRow>();
        list.add(new RuleRow("", true, DecisionRule.among(known, "")));
        catalog.typesOf(site.modules()).forEach(type -> {
            var own = known.stream().anyMatch(rule -> rule.type().equals(type.key()));
            list.add(new RuleRow(type.key(), own, DecisionRule.among(known, type.key())));
        });
        return list;
    }

    /** Saves what was typed, or asks first what becomes of the open reviews. */
    public String save() {
        rows = rows.stream().map(typing::read).toList();
        touched = touchedByTyped();
        if (touched > 0) {
            step = Step.ASK_SAVE;
            return null;
        }
        return save(Answer.KEEP);
    }

    private int touchedByTyped() {
        try {
            return rules.touched(place, chosen());
        } catch (RefusedException refused) {
            rows = typing.mark(rows, refused);
            throw typing.summary(rows, refused);
        }
    }

    /** Takes the change away, or asks first what becomes of the open reviews. */
    public String reset() {
        touched = rules.touched(place, rules.beneath(place));
        if (touched > 0) {
            step = Step.ASK_RESET;
            return null;
        }
        return reset(Answer.KEEP);
    }

    /** The open reviews go on with the rule they began with. */
    public String keep() {
        return step == Step.ASK_RESET ? reset(Answer.KEEP) : save(Answer.KEEP);
    }

    /** The open reviews follow the new rule. */
    public String apply() {
        return step == Step.ASK_RESET ? reset(Answer.APPLY) : save(Answer.APPLY);
    }

    /** Back to the form, with what was typed. */
    public String back() {
        step = Step.WRITE;
        return null;
    }

    private String save(Answer answer) {
        try {
            rules.change(place, seen, chosen(), answer);
        } catch (StaleEntryException somebodyElse) {
            seen = EntryCodec.json(
                    settings.setting(place, DecisionRule.ENTRY.name()).value());
            step = Step.WRITE;
            throw RefusedException.because("rule.stale");
        }
        return here(answer == Answer.APPLY ? "rule-saved-applied" : "rule-saved");
    }

    private String reset(Answer answer) {
        rules.reset(place, answer);
        return here("rule-reset");
    }

    private String here(String news) {
        return "/admin/decision?faces-redirect=true&site=" + place + "&done=" + news;
    }

    private List<DecisionRule> chosen() {
        return rows.stream().filter(RuleRow::own).map(RuleRow::rule).toList();
    }

    public List<RuleRow> getRows() {
        return rows;
    }

    /** The rows that say something: the general one and those of their own. */
    public List<RuleRow> getChosen() {
        return rows.stream().filter(RuleRow::own).toList();
    }

    public DecisionRule.Kind[] getKinds() {
        return DecisionRule.Kind.values();
    }

    /** Whether an answer about the open reviews is waited for. */
    public boolean isAsking() {
        return step != Step.WRITE;
    }

    /** How many reviews are open under another rule. */
    public int getTouched() {
        return touched;
    }

    public Setting getSetting() {
        return setting;
    }

    public boolean isChanged() {
        return setting.isChanged();
    }
}
