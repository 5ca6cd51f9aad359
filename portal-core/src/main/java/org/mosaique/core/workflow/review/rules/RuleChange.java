package org.mosaique.core.workflow.review.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.setting.EntryCodec;
import org.mosaique.core.workflow.review.steer.Renewal;

/** Changes the rules by which a site decides, and does with the open reviews what its administrator chose. */
@ApplicationScoped
@Transactional
public class RuleChange {

    /** What becomes of reviews that began under another rule. */
    public enum Answer {
        /** They go on with the rule they began with. */
        KEEP,
        /** They follow the new rule; votes stay and are counted anew. */
        APPLY
    }

    @Inject
    private SiteSettings settings;

    @Inject
    private OpenReviews open;

    @Inject
    private RevisionRepository revisions;

    @Inject
    private Renewal renewal;

    @Inject
    private AccessControl access;

    /** How many open reviews would have another rule than the site, if those were its rules. */
    public int touched(String siteKey, List<DecisionRule> rules) {
        access.require(Permission.SITE_SETTINGS, siteKey);
        var objections = DecisionRule.ENTRY.objections(rules);
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
        return open.otherThan(siteKey, rules).size();
    }

    /** The rules that a reset would bring back. */
    public List<DecisionRule> beneath(String siteKey) {
        var beneath = settings.setting(siteKey, DecisionRule.ENTRY.name()).beneath();
        return beneath == null ? List.of() : EntryCodec.read(DecisionRule.ENTRY, beneath);
    }

    /**
     * Gives a site its rules.
     *
     * @param seen what the administrator has seen before, as {@link EntryCodec#json} writes it
     * @throws RefusedException when a number is wrong; the objections name the fields
     */
    public void change(String siteKey, String seen, List<DecisionRule> rules, Answer answer) {
        settings.replace(siteKey, DecisionRule.ENTRY, seen, rules);
        apply(siteKey, rules, answer);
    }

    /** Goes back to what the site's folder or its parent says. */
    public void reset(String siteKey, Answer answer) {
        var rules = beneath(siteKey);
        settings.reset(siteKey, DecisionRule.ENTRY.name());
        apply(siteKey, rules, answer);
    }

    private void apply(String siteKey, List<DecisionRule> rules, Answer answer) {
        if (answer != Answer.APPLY) {
            return;
        }
        for (var run : open.otherThan(siteKey, rules)) {
            revisions
                    .hold(run.itemRef(), run.revisionNumber())
                    .ifPresent(revision ->
                            renewal.apply(revision, run, DecisionRule.among(rules, run.typeKey()), access.actor()));
        }
    }
}
