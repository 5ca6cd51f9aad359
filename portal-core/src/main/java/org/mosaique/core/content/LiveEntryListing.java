package org.mosaique.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mosaique.core.shared.Page;

/** What the public sees in lists: rows, not entities, one query a page and one for the count. */
@ApplicationScoped
public class LiveEntryListing {

    private static final String ROW = """
            select new org.mosaique.core.content.LiveEntryListing$Row(
              e.itemRef, e.originKey, e.typeKey, e.slug, e.title, e.summary, e.theme, e.place, e.authorName,
              e.imageRef, e.imageWidth, e.imageHeight, e.imageAlt, e.imageCredit, e.publishedAt, e.updatedAt,
              e.originSlug, e.featured, e.introduced, e.language)
            from LiveEntry e
            """;

    /** From here on a page costs two queries instead of one, and so the same wherever it is. */
    private static final int DEEP = 120;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Withheld withheld;

    /** One item in a list. Times are instants, shown in the site's zone; no language means that of the site of origin. */
    public record Row(
            UUID itemRef,
            String originKey,
            String typeKey,
            String slug,
            String title,
            String summary,
            String theme,
            String place,
            String authorName,
            UUID imageRef,
            int imageWidth,
            int imageHeight,
            String imageAlt,
            String imageCredit,
            Instant publishedAt,
            Instant updatedAt,
            String originSlug,
            boolean featured,
            boolean introduced,
            String language)
            implements Serializable {

        /** The picture; null when there is none. */
        public ImageUse image() {
            return imageRef == null ? null : new ImageUse(imageRef, imageWidth, imageHeight, imageAlt, imageCredit);
        }

        /** Whether there is a picture. */
        public boolean hasImage() {
            return imageRef != null;
        }
    }

    /** In which order a list stands. */
    public enum Order {
        /** Newest first. */
        RECENT("e.publishedAt desc, e.id desc"),
        /** By title. */
        TITLE("e.title, e.id");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }
    }

    /**
     * What a list is asked for.
     *
     * @param siteKey the site that shows it
     * @param typeKey a content type, or an empty string for all
     * @param theme a theme's key, or an empty string for all
     * @param department code of a département, or an empty string for all
     */
    public record Filter(String siteKey, String typeKey, String theme, String department) {

        /** Without regard to départements. */
        public Filter(String siteKey, String typeKey, String theme) {
            this(siteKey, typeKey, theme, "");
        }
    }

    /** The newest of a site, all types. */
    public List<Row> latest(String siteKey, int size) {
        return head(" where e.siteKey = :site", "", size)
                .setParameter("site", siteKey)
                .getResultList();
    }

    /** What a site's front page is made of: what it features first, then the newest. */
    public List<Row> front(String siteKey, int size) {
        return head(" where e.siteKey = :site", "e.featured desc, ", size)
                .setParameter("site", siteKey)
                .getResultList();
    }

    /** What a site is the origin of, newest first. */
    public List<Row> own(String siteKey, int size) {
        return head(" where e.siteKey = :site and e.originKey = :site", "", size)
                .setParameter("site", siteKey)
                .getResultList();
    }

    /** The newest of the whole network, each once, at its site of origin. */
    public List<Row> latestOfNetwork(int size) {
        return head(" where e.siteKey = e.originKey", "", size).getResultList();
    }

    private TypedQuery<Row> head(String where, String first, int size) {
        var order = " order by " + first + Order.RECENT.clause;
        return em.createQuery(ROW + where + shown() + order, Row.class).setMaxResults(size);
    }

    /** What a site says above an item that it shows, as Markdown; may be empty. */
    public String introduction(String siteKey, UUID itemRef) {
        return em.createQuery(
                        "select p.introduction from Publication p where p.siteKey = :site and p.itemRef = :item",
                        String.class)
                .setParameter("site", siteKey)
                .setParameter("item", itemRef)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    /** One page of a site's list. */
    public Page<Row> page(Filter filter, Order order, int number, int size) {
        var total = bind(em.createQuery("select count(e) from LiveEntry e" + where(filter), Long.class), filter)
                .getSingleResult();
        return page(filter, order, number, size, total);
    }

    /** One page of a site's list whose total is known already. */
    public Page<Row> page(Filter filter, Order order, int number, int size, long total) {
        var offset = Page.offset(number, size);
        var rows = offset < DEEP ? rows(filter, order, offset, size) : deepRows(filter, order, offset, size);
        return new Page<>(rows, total, number, size);
    }

    private List<Row> rows(Filter filter, Order order, int offset, int size) {
        return bind(em.createQuery(ROW + where(filter) + " order by " + order.clause, Row.class), filter)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    /** Far down a list: an index alone tells which rows they are, so that those before them are counted, not read. */
    private List<Row> deepRows(Filter filter, Order order, int offset, int size) {
        var keys = bind(
                        em.createQuery(
                                "select e.id from LiveEntry e" + where(filter) + " order by " + order.clause,
                                Long.class),
                        filter)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
        return keys.isEmpty()
                ? List.of()
                : em.createQuery(ROW + " where e.id in :keys order by " + order.clause, Row.class)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /** One live item by its address on a site. */
    public Optional<Row> find(String siteKey, String typeKey, String slug) {
        return em.createQuery(ROW + " where e.siteKey = :site and e.typeKey = :type and e.slug = :slug", Row.class)
                .setParameter("site", siteKey)
                .setParameter("type", typeKey)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Those of some items that are live on a site, in the order in which they are named. */
    public List<Row> those(String siteKey, List<UUID> items) {
        return items.isEmpty()
                ? List.of()
                : em.createQuery(ROW + " where e.siteKey = :site and e.itemRef in :items" + shown(), Row.class)
                        .setParameter("site", siteKey)
                        .setParameter("items", items)
                        .getResultStream()
                        .sorted(Comparator.comparingInt(row -> items.indexOf(row.itemRef())))
                        .toList();
    }

    /**
     * Others of the site to read next: those of the same theme first, then the newest. A second query where the theme has
     * too few: sorting all by theme would read a whole site for three of it.
     */
    public List<Row> related(String siteKey, String theme, UUID except, int size) {
        var same = related("e.theme = :theme", siteKey, theme, except, size);
        if (same.size() == size) {
            return same;
        }
        var others = related("e.theme <> :theme", siteKey, theme, except, size - same.size());
        return Stream.concat(same.stream(), others.stream()).toList();
    }

    private List<Row> related(String which, String siteKey, String theme, UUID except, int size) {
        return head(" where e.siteKey = :site and e.itemRef <> :except and " + which, "", size)
                .setParameter("site", siteKey)
                .setParameter("theme", theme)
                .setParameter("except", except)
                .getResultList();
    }

    /** Those of some items that are live, as their sites of origin show them. */
    public List<Row> atOrigin(Collection<UUID> refs) {
        return refs.isEmpty()
                ? List.of()
                : head(" where e.siteKey = e.originKey and e.itemRef in :refs", "", refs.size())
                        .setParameter("refs", refs)
                        .getResultList();
    }

    /**
     * Where an item is read: its address on each site that shows it.
     *
     * @param siteKey the site
     * @param slug the item's slug there
     */
    public record Showing(String siteKey, String slug) implements Serializable {}

    /** The sites that show an item. */
    public List<Showing> showings(UUID itemRef) {
        return em.createQuery(
                        "select new org.mosaique.core.content.LiveEntryListing$Showing(e.siteKey, e.slug)"
                                + " from LiveEntry e where e.itemRef = :item",
                        Showing.class)
                .setParameter("item", itemRef)
                .getResultList();
    }

    /** Whether an item was public once at that address and was taken down, everywhere or on that site alone. */
    public boolean isGone(String siteKey, String typeKey, String slug) {
        return em.createQuery("""
                                select count(p) from Publication p
                                where p.siteKey = :site and p.typeKey = :type and p.slug = :slug
                                  and p.state <> org.mosaique.core.content.PublicationState.LIVE""", Long.class)
                        .setParameter("site", siteKey)
                        .setParameter("type", typeKey)
                        .setParameter("slug", slug)
                        .getSingleResult()
                > 0;
    }

    /** Codes as they stand in a column, each between blanks, so that one is found among several. */
    public static String joined(List<String> codes) {
        return codes.isEmpty() ? "" : " " + String.join(" ", codes) + " ";
    }

    private String shown() {
        return withheld.condition("e");
    }

    private String where(Filter filter) {
        return " where e.siteKey = :site"
                + shown()
                + (filter.typeKey().isEmpty() ? "" : " and e.typeKey = :type")
                + (filter.theme().isEmpty() ? "" : " and e.theme = :theme")
                + (filter.department().isEmpty() ? "" : " and e.departments like :department");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Filter filter) {
        query.setParameter("site", filter.siteKey());
        if (!filter.typeKey().isEmpty()) {
            query.setParameter("type", filter.typeKey());
        }
        if (!filter.theme().isEmpty()) {
            query.setParameter("theme", filter.theme());
        }
        if (!filter.department().isEmpty()) {
            query.setParameter("department", "% " + filter.department() + " %");
        }
        return query;
    }
}
