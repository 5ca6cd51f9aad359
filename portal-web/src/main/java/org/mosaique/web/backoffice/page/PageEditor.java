package org.mosaique.web.backoffice.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mosaique.core.page.PageDesk;
import org.mosaique.core.page.PageRepository.Version;
import org.mosaique.core.page.PageView;
import org.mosaique.core.page.StalePageException;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Slug;
import org.mosaique.core.shared.WordDifference;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.publicsite.page.PageSource;
import org.mosaique.web.publicsite.page.SitePages;

/** Backs {@code /admin/page}: one static page of a site, written, shown or hidden, taken back to an older version. */
@Named("pageEditor")
@ViewScoped
public class PageEditor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int NOT_YET = -1;

    @Inject
    private PageDesk desk;

    @Inject
    private SitePages pages;

    @Inject
    private Bench bench;

    @Inject
    private Query query;

    private final PageForm form = new PageForm();
    private String site = "";
    private String slug = "";
    private int stamp = NOT_YET;
    private String from = "";
    private PageView theirs;
    private transient List<Version> history = List.of();
    private transient PageSource beneath;

    /** Opens the page of the address, or begins a new one. */
    public void open() {
        site = bench.getSiteKey();
        slug = query.text("slug");
        var own = desk.open(site, slug);
        if (own.isPresent()) {
            stamp = own.get().stamp();
            form.fill(own.get().text());
        } else if (slug.isEmpty()) {
            form.begin(query.text("format").equals("rich"));
        } else {
            var source = pages.sources(bench.getSite()).stream()
                    .filter(each -> each.text().slug().equals(slug))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("page " + slug));
            from = source.siteKey();
            form.fill(source.text());
        }
    }

    /** Reads the versions, and what a reset would bring back; called before each rendering. */
    public void load() {
        history = desk.history(site, slug);
        beneath = slug.isEmpty() ? null : pages.beneath(bench.getSite(), slug).orElse(null);
    }

    /** Saves; what somebody else saved meanwhile is shown instead of being overwritten. */
    public String save() {
        return store(stamp);
    }

    /** Saves over what somebody else saved meanwhile. */
    public String keepMine() {
        return store(theirs.stamp());
    }

    /** Leaves what is typed here for what is saved. */
    public String takeTheirs() {
        return address(slug);
    }

    private String store(int seen) {
        if (form.getSlug().isBlank() && !form.getTitle().isBlank()) {
            form.setSlug(Slug.of(form.getTitle()).value());
        }
        try {
            return address(desk.save(site, slug, seen, form.text()).text().slug()) + "&done=saved";
        } catch (StalePageException stale) {
            theirs = stale.current();
            return null;
        }
    }

    /** Takes the site's own page away. */
    public String reset() {
        desk.reset(site, slug);
        return "/admin/pages?faces-redirect=true&site=" + site + "&done=reset";
    }

    private String address(String page) {
        return "/admin/page?faces-redirect=true&site=" + site + "&slug=" + page;
    }

    /** What somebody else saved, compared with what is typed here, word by word. */
    public List<WordDifference.Piece> getClash() {
        return WordDifference.between(theirs.text().text(), form.getText());
    }

    /** What somebody else saved meanwhile; null when nobody did. */
    public PageView getTheirs() {
        return theirs;
    }

    public PageForm getForm() {
        return form;
    }

    /** Whether the site has written it for itself. */
    public boolean isOwn() {
        return stamp != NOT_YET;
    }

    /** Whether it does not exist yet. */
    public boolean isNew() {
        return slug.isEmpty();
    }

    /** The site whose page it still is; empty when it is this site's own. */
    public String getFrom() {
        return from;
    }

    /** Under which name a browser keeps what is not saved yet. */
    public String getPlace() {
        return "page." + site + "." + slug;
    }

    public String getSlug() {
        return slug;
    }

    /** The versions, newest first. */
    public List<Version> getHistory() {
        return history;
    }

    /** What a reset brings back; null when that is nothing. */
    public PageSource getBeneath() {
        return beneath;
    }
}
