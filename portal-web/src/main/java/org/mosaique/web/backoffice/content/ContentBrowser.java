package org.mosaique.web.backoffice.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Themes;
import org.mosaique.core.shared.Page;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.ContentType;
import org.mosaique.core.workflow.contents.ContentFilter;
import org.mosaique.core.workflow.contents.ContentListing;
import org.mosaique.core.workflow.contents.ContentOrder;
import org.mosaique.core.workflow.contents.ContentRow;
import org.mosaique.core.workflow.contents.ContentScope;
import org.mosaique.core.workflow.contents.Narrowings;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/contents}: the contents of a site or of several, narrowed and sorted by its address. */
@Named("contentBrowser")
@RequestScoped
public class ContentBrowser {

    private static final int SIZE = 20;

    @Inject
    private ContentListing listing;

    @Inject
    private ContentQuestion question;

    @Inject
    private Narrowings narrowings;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private Bench bench;

    @Inject
    private Paths paths;

    @Inject
    private Query query;

    private Page<ContentRow> page;
    private List<ContentListing.Writer> writers = List.of();
    private Map<String, String> asked;
    private Links links;
    private ContentFilter filter;

    /** Reads the page that the address asks for. */
    public void open() {
        filter = question.filter();
        asked = question.parameters();
        page = listing.page(filter, question.order(), query.page(), SIZE);
        links = new Links("/admin/contents", asked);
        if (isWide()) {
            writers = listing.writers(filter);
        }
    }

    /** Where a row leads: to the editor while it is being written, else to the review, or to what the site makes of it. */
    public String href(ContentRow row) {
        if (filter.scope() == ContentScope.ELSEWHERE) {
            return "/admin/publication?ref=" + row.itemRef() + "&site=" + bench.getSiteKey();
        }
        return row.state().isEditable() && bench.actor().is(row.authorRef())
                ? paths.edit(row.typeKey(), row.itemRef(), row.number())
                : paths.review(row.itemRef(), row.number());
    }

    /** Where the whole of what the filter finds is had as a file. */
    public String export(String format) {
        return new Links("/admin/contents/export", asked).from("format", format);
    }

    /** What can be done to several of them at once. */
    public List<String> getActs() {
        var acts = new ArrayList<String>();
        if (bench.actor().maySomewhere(Permission.CONTENT_EDIT)) {
            acts.add("submit");
        }
        if (bench.actor().maySomewhere(Permission.CONTENT_PUBLISH)) {
            acts.addAll(List.of("publish", "take-down"));
        }
        if (bench.actor().maySomewhere(Permission.CONTENT_EDIT)) {
            acts.add("confirm");
            acts.add("discard");
        }
        return acts;
    }

    /** Whether something can be done to several of them; what comes from elsewhere is for the site it comes from. */
    public boolean isActing() {
        return filter.scope() != ContentScope.ELSEWHERE && !getActs().isEmpty();
    }

    /** What stands for a row in a form. */
    public String pick(ContentRow row) {
        return row.itemRef() + "." + row.number();
    }

    /** This page of the list, to come back to. */
    public String getHere() {
        return links.page(page.number());
    }

    /** Whether one writes here, and may have thrown something away. */
    public boolean isWriter() {
        return bench.may(Permission.CONTENT_EDIT);
    }

    /** Whether there are contents of others to see, here or from elsewhere. */
    public boolean isWide() {
        return bench.may(Permission.CONTENT_READ_ANY);
    }

    /** Whether the rows come from several sites. */
    public boolean isMixed() {
        return filter.scope() != ContentScope.HERE;
    }

    /** Whether there is a choice of places to look in. */
    public boolean isChoice() {
        return getScopes().size() > 1;
    }

    /** The places to look in that the person has a choice of. */
    public List<ContentScope> getScopes() {
        return List.of(ContentScope.values()).stream()
                .filter(scope -> scope != ContentScope.ELSEWHERE || isWide())
                .filter(scope -> scope != ContentScope.EVERYWHERE || bench.isSeveral())
                .toList();
    }

    /** The same list from another place. */
    public String from(ContentScope scope) {
        return links.from("from", scope == ContentScope.HERE ? "" : scope.name().toLowerCase(Locale.ROOT));
    }

    /** {@code true} for the place or the order in use, else null. */
    public String mark(Enum<?> candidate) {
        return candidate == filter.scope() || candidate == question.order() ? "true" : null;
    }

    /** {@code selected} for what a field says, else null. */
    public String chosen(String field, Object candidate) {
        return asked.get(field).equals(String.valueOf(candidate)) ? "selected" : null;
    }

    /** What a field says. */
    public String said(String field) {
        return asked.get(field);
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return filter.isNarrow();
    }

    /** {@code open} where one of the rarer fields says something, else null. */
    public String getUnfolded() {
        var rarer = filter.saying("").in(null);
        return rarer.isNarrow() ? "open" : null;
    }

    /** The list without anything that narrows it. */
    public String getWhole() {
        return links.without(ContentQuestion.narrowing());
    }

    public Page<ContentRow> getPage() {
        return page;
    }

    public Links getLinks() {
        return links;
    }

    public ReviewState[] getStates() {
        return ReviewState.values();
    }

    public ContentOrder[] getOrders() {
        return ContentOrder.values();
    }

    public List<String> getThemes() {
        return Themes.ALL;
    }

    /** The content types of the site. */
    public List<ContentType<?>> getTypes() {
        return List.copyOf(catalog.typesOf(bench.getSite().modules()));
    }

    /** Who wrote something there; empty for whoever sees only their own. */
    public List<ContentListing.Writer> getWriters() {
        return writers;
    }

    /** What else may narrow the list. */
    public List<String> getNarrowings() {
        return narrowings.keys();
    }
}
