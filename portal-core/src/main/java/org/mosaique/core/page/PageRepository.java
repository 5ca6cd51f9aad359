package org.mosaique.core.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds the pages that sites have written for themselves, and their versions. */
@ApplicationScoped
public class PageRepository {

    @PersistenceContext
    private EntityManager em;

    /**
     * One version of a page.
     *
     * @param number from 1
     * @param title the title it had
     * @param rich whether the text is HTML; otherwise it is Markdown
     * @param text what it said
     * @param author who wrote it
     * @param at when
     */
    public record Version(int number, String title, boolean rich, String text, String author, Instant at)
            implements Serializable {}

    /** Every page of every site's own: one query. */
    public List<PageView> all() {
        return em.createQuery("select p from StaticPage p", StaticPage.class)
                .getResultStream()
                .map(PageRepository::view)
                .toList();
    }

    /** Every page of a site's own: one query. */
    List<PageView> of(String siteKey) {
        return em.createQuery("select p from StaticPage p where p.siteKey = :site", StaticPage.class)
                .setParameter("site", siteKey)
                .getResultStream()
                .map(PageRepository::view)
                .toList();
    }

    Optional<StaticPage> find(String siteKey, String slug) {
        return em.createQuery("select p from StaticPage p where p.siteKey = :site and p.slug = :slug", StaticPage.class)
                .setParameter("site", siteKey)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The versions of a page, newest first. */
    List<Version> versions(StaticPage page) {
        return em.createQuery("""
                        select new org.mosaique.core.page.PageRepository$Version(
                          v.number, v.title, v.rich, v.text, v.author, v.writtenAt)
                        from PageVersion v where v.pageId = :page order by v.number desc""", Version.class)
                .setParameter("page", page.id())
                .getResultList();
    }

    /** Stores what a page says now, and its version when it is a new one. */
    void keep(StaticPage page, int before) {
        if (page.id() == null) {
            em.persist(page);
        }
        em.flush();
        if (page.number() != before) {
            em.persist(new PageVersion(page));
        }
    }

    void remove(StaticPage page) {
        em.createQuery("delete from PageVersion v where v.pageId = :page")
                .setParameter("page", page.id())
                .executeUpdate();
        em.remove(page);
    }

    static PageView view(StaticPage page) {
        return new PageView(
                page.siteKey(), page.text(), page.number(), page.version(), page.changedBy(), page.changedAt());
    }
}
