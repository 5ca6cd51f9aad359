package org.mosaique.core.workflow.contents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Withheld;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.site.Site;

/** Says as a condition which contents the current actor may see, and which of them a filter wants. */
@ApplicationScoped
public class ContentSight {

    private static final String RECEIVED = """
            , Publication p where p.itemRef = i.ref and p.siteKey = :site and i.siteKey <> :site
              and p.state = org.mosaique.core.content.PublicationState.LIVE and r.number = i.liveRevision
            """;

    /** What is live or newest; not what lies in the trash. */
    private static final String CURRENT = """
             and (r.number = i.latestRevision or r.number = i.liveRevision)
             and not (r.state = org.mosaique.core.content.ReviewState.DISCARDED and i.firstPublishedAt is null)""";

    private AccessControl access;
    private Withheld withheld;
    private Narrowings narrowings;

    /** For the container's proxy. */
    protected ContentSight() {}

    @Inject
    public ContentSight(AccessControl access, Withheld withheld, Narrowings narrowings) {
        this.access = access;
        this.withheld = withheld;
        this.narrowings = narrowings;
    }

    /**
     * The condition, behind {@code from Revision r join r.item i}.
     *
     * @throws NotFoundException for whoever may neither read nor write there
     */
    Condition of(ContentFilter filter) {
        var where = filter.scope() == ContentScope.ELSEWHERE ? received(filter.siteKey()) : written(filter);
        return where.with(withheld.condition("i"))
                .with(filter.state() == null ? " " + CURRENT : "")
                .with(" and r.state = :state", "state", filter.state())
                .with(" and i.typeKey = :type", "type", filter.typeKey())
                .with(" and r.authorRef = :author", "author", filter.author())
                .with(" and r.theme = :theme", "theme", filter.theme())
                .with(" and r.movedAt >= :since", "since", filter.since())
                .with(" and r.movedAt < :until", "until", filter.until())
                .with(narrowings.condition(filter.narrowing()))
                .with(
                        " and (r.title like :text or r.authorName like :text)",
                        "text",
                        Condition.anywhere(filter.text()));
    }

    private Condition received(String siteKey) {
        if (!access.allows(Permission.CONTENT_READ_ANY, siteKey)) {
            throw missing(siteKey);
        }
        return new Condition("").with(RECEIVED, "site", siteKey);
    }

    private Condition written(ContentFilter filter) {
        var reading = keys(filter, Permission.CONTENT_READ_ANY);
        var writing = keys(filter, Permission.CONTENT_EDIT);
        writing = writing.stream().filter(key -> !reading.contains(key)).toList();
        if (reading.isEmpty() && writing.isEmpty()) {
            throw missing(filter.siteKey());
        }
        var where = new Condition(" where (1 = 0");
        if (!reading.isEmpty()) {
            where.with(" or i.siteKey in :reading", "reading", reading);
        }
        if (!writing.isEmpty()) {
            where.with(" or i.siteKey in :writing", "writing", writing)
                    .with(" and r.authorRef = :me", "me", access.actor().ref());
        }
        return where.with(")");
    }

    private List<String> keys(ContentFilter filter, Permission permission) {
        return filter.scope() == ContentScope.EVERYWHERE
                ? access.sitesWith(permission).stream().map(Site::key).toList()
                : access.allows(permission, filter.siteKey()) ? List.of(filter.siteKey()) : List.of();
    }

    private static NotFoundException missing(String siteKey) {
        return new NotFoundException("contents of " + siteKey);
    }
}
