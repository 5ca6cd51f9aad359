package org.mosaique.web.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mosaique.core.access.Permission;
import org.mosaique.core.exchange.ProposalListing;
import org.mosaique.core.notify.reader.NewsListing;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.desk.WaitingListing;

/** What the person may go to from every page; the first four stand in the bar at the foot of small screens. */
@Named("menu")
@RequestScoped
public class Menu {

    private static final int IN_THE_BAR = 4;
    private static final String DRAWINGS = "/assets/backoffice-icons.svg#";

    private Bench bench;
    private Texts texts;
    private Query query;
    private WaitingListing desk;
    private ContentCatalog catalog;

    @Inject
    private ProposalListing proposals;

    @Inject
    private NewsListing news;

    private final List<Entry> entries = new ArrayList<>();

    /**
     * One place to go to.
     *
     * @param drawing address of its icon
     * @param label what it is called
     * @param href where it is
     * @param current {@code page} where the person is there, else null
     * @param count how much waits there; 0 when that means nothing
     */
    public record Entry(String drawing, String label, String href, String current, long count) {}

    /** For the container's proxy. */
    protected Menu() {}

    @Inject
    public Menu(Bench bench, Texts texts, Query query, WaitingListing desk, ContentCatalog catalog) {
        this.bench = bench;
        this.texts = texts;
        this.query = query;
        this.desk = desk;
        this.catalog = catalog;
    }

    @PostConstruct
    void list() {
        var actor = bench.actor();
        var proposed = new ArrayList<>(proposals.waiting());
        add("desk", "/admin", desk.count() + sum(proposed));
        if (query.path().equals("/admin/review") && !query.isPost()) {
            news.see(query.ref("ref")); // whoever looks at a text has read what they were told of it
        }
        add("news", "/admin/news", news.unread());
        if (bench.may(Permission.CONTENT_EDIT) || bench.may(Permission.CONTENT_READ_ANY)) {
            add("contents", "/admin/contents", 0);
            add("calendar", "/admin/calendar", 0);
        }
        if (bench.may(Permission.CONTENT_EDIT)) {
            catalog.typesOf(bench.getSite().modules())
                    .forEach(type -> add("new", texts.text("type." + type.key() + ".new"), type.newPath(), 0));
        }
        if (Stream.of(Permission.CONTENT_EDIT, Permission.MEDIA_MANAGE, Permission.CONTENT_READ_ANY)
                .anyMatch(bench::may)) {
            add("media", "/admin/media", 0);
        }
        if (bench.may(Permission.CONTENT_SHARE)) {
            proposed.removeIf(each -> !each.siteKey().equals(bench.getSiteKey()));
            add("proposals", "/admin/proposals", sum(proposed));
        }
        if (bench.may(Permission.SITE_COMPOSE)) {
            add("compose", "/admin/home", 0);
        }
        if (bench.may(Permission.CONTENT_READ_ANY)) {
            add("reports", "/admin/reports", 0);
        }
        if (actor.maySomewhere(Permission.PEOPLE_MANAGE)) {
            add("people", "/admin/people", 0);
        }
        if (actor.maySomewhere(Permission.AUDIT_READ)) {
            add("audit", "/admin/audit", 0);
        }
        if (actor.mayEverywhere(Permission.AUDIT_READ)) {
            add("mails", "/admin/mails", 0);
        }
        if (bench.may(Permission.SITE_COMPOSE)) {
            add("redirects", "/admin/redirects", 0);
        }
        if (bench.may(Permission.SITE_SETTINGS)) {
            add("site", "/admin/site", 0);
            add("decision", "/admin/decision", 0);
        }
        if (actor.mayEverywhere(Permission.SITE_SETTINGS)) {
            add("sites", "/admin/sites", 0);
            add("places", "/admin/places", 0);
        }
        add("profile", "/admin/profile", 0);
        add("guide", "/admin/guide", 0);
    }

    private static long sum(List<ProposalListing.Waiting> proposed) {
        return proposed.stream().mapToLong(ProposalListing.Waiting::count).sum();
    }

    private void add(String key, String path, long count) {
        add(key, texts.text("backoffice.menu." + key), path, count);
    }

    private void add(String icon, String label, String path, long count) {
        var current = query.path().equals(path) ? "page" : null;
        entries.add(new Entry(drawing(icon), label, path + "?site=" + bench.getSiteKey(), current, count));
    }

    private String drawing(String icon) {
        return DRAWINGS + icon;
    }

    /** The icon of the bar's last button. */
    public String getMore() {
        return drawing("more");
    }

    /** Everything but what waits for the person. */
    public List<Entry> getOthers() {
        return entries.subList(1, entries.size());
    }

    /** Everything, in order. */
    public List<Entry> getEntries() {
        return entries;
    }

    /** What stands in the bar of small screens. */
    public List<Entry> getFirst() {
        return entries.subList(0, Math.min(IN_THE_BAR, entries.size()));
    }

    /** What stands behind the bar's last button. */
    public List<Entry> getRest() {
        return entries.subList(Math.min(IN_THE_BAR, entries.size()), entries.size());
    }
}
