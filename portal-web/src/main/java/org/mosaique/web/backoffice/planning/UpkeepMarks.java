package org.mosaique.web.backoffice.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.schedule.Upkeep;
import org.mosaique.core.workflow.contents.ContentRow;
import org.mosaique.web.backoffice.content.ContentBrowser;

/** Which contents of the list that is shown are to be verified. */
@Named("upkeepMarks")
@RequestScoped
public class UpkeepMarks {

    private Upkeep upkeep;
    private ContentBrowser browser;
    private AccessControl access;
    private final Set<UUID> due = new HashSet<>();

    /** For the container's proxy. */
    protected UpkeepMarks() {}

    @Inject
    public UpkeepMarks(Upkeep upkeep, ContentBrowser browser, AccessControl access) {
        this.upkeep = upkeep;
        this.browser = browser;
        this.access = access;
    }

    @PostConstruct
    void load() {
        var bySite = browser.getPage().rows().stream()
                .filter(row -> worksOn(row.siteKey()))
                .collect(groupingBy(ContentRow::siteKey, mapping(ContentRow::itemRef, toSet())));
        bySite.forEach((siteKey, items) -> due.addAll(upkeep.among(siteKey, items)));
    }

    private boolean worksOn(String siteKey) {
        return access.allows(Permission.CONTENT_READ_ANY, siteKey) || access.allows(Permission.CONTENT_EDIT, siteKey);
    }

    /** Whether that one is to be verified. */
    public boolean due(UUID itemRef) {
        return due.contains(itemRef);
    }
}
