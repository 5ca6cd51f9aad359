package org.mosaique.core.workflow.review.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.setting.Setting;
import org.mosaique.core.workflow.review.ReviewRepository;
import org.mosaique.core.workflow.review.ReviewRun;
import org.mosaique.core.workflow.review.steer.Same;

/** Finds the open reviews that a change of a site's rules would leave with another rule than the site's. */
@ApplicationScoped
public class OpenReviews {

    @Inject
    private ReviewRepository reviews;

    @Inject
    private SiteRegistry sites;

    /** Those of the site, and of the sites that take their rules from it. */
    List<ReviewRun> otherThan(String siteKey, List<DecisionRule> rules) {
        return Stream.concat(Stream.of(siteKey), heirs(siteKey))
                .flatMap(key -> reviews.openOf(key).stream())
                .filter(run -> !Same.as(run.ownRule(), DecisionRule.among(rules, run.typeKey())))
                .toList();
    }

    private Stream<String> heirs(String siteKey) {
        return sites.descendants(siteKey).stream()
                .filter(site -> inherits(site, siteKey))
                .map(Site::key);
    }

    /** Whether nobody between the two has rules of their own. */
    private boolean inherits(Site site, String ancestor) {
        var step = site;
        while (!step.key().equals(ancestor)) {
            var source =
                    sites.settings(step.key()).get(DecisionRule.ENTRY.name()).source();
            if (source == Setting.Source.BACK_OFFICE || source == Setting.Source.FOLDER || step.parent() == null) {
                return false;
            }
            step = sites.get(step.parent());
        }
        return true;
    }
}
