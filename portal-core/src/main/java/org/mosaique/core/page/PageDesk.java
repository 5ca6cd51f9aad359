package org.mosaique.core.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.address.FormerPaths;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.PublicChange;
import org.mosaique.core.site.SiteRegistry;

/**
 * Writes the static pages of a site. What is written here stands before the page of the same address in the site's folder
 * or on its parent; taking it away brings that one back. Every version is kept.
 */
@ApplicationScoped
@Transactional
public class PageDesk {

    private static final String ADDRESS = "/pages/";

    private PageRepository pages;
    private AccessControl access;
    private SiteRegistry sites;
    private FormerPaths former;
    private Clock clock;

    @Inject
    private Event<PageChanged> changed;

    @Inject
    private Event<PublicChange> shown;

    /** For the container's proxy. */
    protected PageDesk() {}

    @Inject
    public PageDesk(PageRepository pages, AccessControl access, SiteRegistry sites, FormerPaths former, Clock clock) {
        this.pages = pages;
        this.access = access;
        this.sites = sites;
        this.former = former;
        this.clock = clock;
    }

    /** Every page that the site has written for itself. */
    public List<PageView> own(String siteKey) {
        require(siteKey);
        return pages.of(siteKey);
    }

    /** The page that the site has written for itself, if it has. */
    public Optional<PageView> open(String siteKey, String slug) {
        require(siteKey);
        return pages.find(siteKey, slug).map(PageRepository::view);
    }

    /** The versions of a page, newest first; none when the site has not written it. */
    public List<PageRepository.Version> history(String siteKey, String slug) {
        require(siteKey);
        return pages.find(siteKey, slug).map(pages::versions).orElseGet(List::of);
    }

    /**
     * Saves a page. The address that it leaves leads to its new one, there too where the page is taken from this site.
     *
     * @param slug the address it had; empty for a new page
     * @param stamp what the writer has seen; -1 when the site had not written it yet
     * @throws StalePageException when somebody else was quicker; nothing is changed
     * @throws RefusedException when something is missing, or the address is taken
     */
    public PageView save(String siteKey, String slug, int stamp, PageText text) {
        require(siteKey);
        text.check();
        var written = text.cleaned();
        var known = pages.find(siteKey, slug);
        known.filter(page -> page.version() != stamp).ifPresent(page -> {
            throw new StalePageException(PageRepository.view(page));
        });
        if (!written.slug().equals(slug) && pages.find(siteKey, written.slug()).isPresent()) {
            throw new RefusedException(List.of(Objection.at("slug", "page.slug-taken")));
        }
        known.filter(page -> page.text().published()).ifPresent(page -> lead(siteKey, slug, written.slug()));
        return write(known.orElseGet(() -> new StaticPage(siteKey)), written, "page.saved");
    }

    private void lead(String siteKey, String before, String now) {
        if (!before.equals(now)) {
            former.lead(siteKey, ADDRESS + before, ADDRESS + now);
            sites.descendants(siteKey).stream()
                    .filter(site -> pages.find(site.key(), before).isEmpty())
                    .forEach(site -> former.lead(site.key(), ADDRESS + before, ADDRESS + now));
        }
    }

    /** Makes an old version the newest one. */
    public PageView restore(String siteKey, String slug, int number) {
        require(siteKey);
        var page = find(siteKey, slug);
        var old = pages.versions(page).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("version " + number + " of page " + slug));
        var now = page.text();
        var text = new PageText(slug, old.title(), now.inMenu(), now.place(), now.published(), old.rich(), old.text());
        return write(page, text, "page.restored");
    }

    /** Takes the site's own page away with all its versions; the folder's or the parent's comes back. */
    public void reset(String siteKey, String slug) {
        require(siteKey);
        var page = find(siteKey, slug);
        pages.remove(page);
        tell("page.reset", page, 0);
    }

    private PageView write(StaticPage page, PageText text, String action) {
        var before = page.number();
        page.write(text, access.actor().name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        pages.keep(page, before);
        tell(action, page, page.number());
        return PageRepository.view(page);
    }

    private void tell(String action, StaticPage page, int number) {
        changed.fire(new PageChanged(
                action, page.siteKey(), page.ref(), number, page.text().title()));
        shown.fire(PublicChange.block(page.siteKey(), page.ref()));
        sites.descendants(page.siteKey()).forEach(site -> shown.fire(PublicChange.block(site.key(), page.ref())));
    }

    private StaticPage find(String siteKey, String slug) {
        return pages.find(siteKey, slug).orElseThrow(() -> new NotFoundException("page " + slug + " of " + siteKey));
    }

    private void require(String siteKey) {
        sites.get(siteKey);
        access.require(Permission.SITE_COMPOSE, siteKey);
    }
}
