package org.mosaique.web.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe holds against a page under WCAG 2.1, levels A and AA. */
public final class Accessibility {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Accessibility() {}

    /** The violations of the page as it stands, one finding for each element. */
    public static List<Finding> findingsOn(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> finding(rule, node)))
                        .toList();
    }

    private static Finding finding(Rule rule, CheckedNode node) {
        return new Finding(rule.getId(), node.getTarget() + " " + node.getHtml(), node.getFailureSummary());
    }
}
