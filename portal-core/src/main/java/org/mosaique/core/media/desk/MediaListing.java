package org.mosaique.core.media.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.media.Picture;
import org.mosaique.core.media.notice.Licence;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Page;
import org.mosaique.core.site.SiteRegistry;

/** The pictures of a site's library, with those that other sites share: rows, one query a page and one for the count. */
@ApplicationScoped
@Transactional
public class MediaListing {

    private static final String USES = """
            (select count(u) from MediaUse u, ContentItem i where u.mediaRef = m.ref and i.ref = u.itemRef
               and (u.number = i.liveRevision or u.number = i.latestRevision))""";

    private static final String ROW = """
            select new org.mosaique.core.media.desk.MediaListing$Row(
              m.ref, m.siteKey, m.originalName, m.caption.title, m.caption.alt, m.caption.decorative,
              m.caption.credit, m.caption.licence, m.caption.rightsUntil, m.shared, m.frame.width, m.frame.height,
              m.frame.edition, m.createdAt, m.createdBy, m.createdByName, m.trashedAt, %s)
            from MediaFile m""".formatted(USES);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    @Inject
    private SiteRegistry sites;

    @Inject
    private Clock clock;

    /** One picture in the library; {@code rightsUntil}, {@code createdBy} and {@code trashedAt} may be null. */
    public record Row(
            UUID ref,
            String siteKey,
            String originalName,
            String title,
            String alt,
            boolean decorative,
            String credit,
            Licence licence,
            LocalDate rightsUntil,
            boolean shared,
            int width,
            int height,
            int edition,
            Instant createdAt,
            UUID createdBy,
            String createdByName,
            Instant trashedAt,
            Long uses)
            implements Serializable {

        /** What it is called: its title, else the name of its file. */
        public String name() {
            return title.isEmpty() ? originalName : title;
        }

        /** What a view needs to show it. */
        public Picture picture() {
            return Picture.of(ref, width, height, edition);
        }

        /** Whether nobody has said what it shows, nor that it is decorative. */
        public boolean isUndescribed() {
            return !decorative && alt.isEmpty();
        }
    }

    /** In which order the library stands. */
    public enum Order {
        /** Newest first. */
        RECENT("m.createdAt desc, m.id desc"),
        /** Oldest first. */
        OLDEST("m.createdAt, m.id"),
        /** By name. */
        NAME("case when m.caption.title = '' then m.originalName else m.caption.title end, m.id");

        private final String clause;

        Order(String clause) {
            this.clause = clause;
        }
    }

    /** What a library is narrowed to. */
    public enum Only {
        /** Nothing is left out but what lies in the bin. */
        ALL("m.trashedAt is null"),
        /** Nobody has said what it shows. */
        UNDESCRIBED("m.trashedAt is null and m.caption.alt = '' and m.caption.decorative = false"),
        /** Its rights have ended. */
        EXPIRED("m.trashedAt is null and m.caption.rightsUntil < :today"),
        /** Its rights end within thirty days. */
        ENDING("m.trashedAt is null and m.caption.rightsUntil >= :today and m.caption.rightsUntil <= :soon"),
        /** Nothing shows it. */
        UNUSED("m.trashedAt is null and " + USES + " = 0"),
        /** Given by whoever asks. */
        MINE("m.trashedAt is null and m.createdBy = :me"),
        /** In the bin. */
        BIN("m.trashedAt is not null");

        private final String clause;

        Only(String clause) {
            this.clause = clause;
        }
    }

    /**
     * What a library is asked for.
     *
     * @param siteKey the site one is on, on which one needs a right
     * @param from key of the site whose pictures are wanted: the site itself, or another one that shares; empty for all
     * @param text looked for in names, words, credit and tags
     * @param since first day of their arrival; may be null
     * @param until last day of their arrival; may be null
     * @param only what it is narrowed to
     */
    public record Filter(String siteKey, String from, String text, LocalDate since, LocalDate until, Only only) {}

    /** One page of a library, for whoever writes on that site, keeps its library or reads its contents. */
    public Page<Row> page(Filter filter, Order order, int number, int size) {
        if (!maySee(filter.siteKey())) {
            throw new NotFoundException("library of " + filter.siteKey());
        }
        var where = where(filter);
        var total = bind(em.createQuery("select count(m) from MediaFile m" + where, Long.class), filter)
                .getSingleResult();
        var rows = bind(em.createQuery(ROW + where + " order by " + order.clause, Row.class), filter)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total, number, size);
    }

    private boolean maySee(String siteKey) {
        return List.of(Permission.CONTENT_EDIT, Permission.MEDIA_MANAGE, Permission.CONTENT_READ_ANY).stream()
                .anyMatch(permission -> access.allows(permission, siteKey));
    }

    private static String where(Filter filter) {
        return " where " + filter.only.clause
                + (filter.only == Only.BIN ? " and m.siteKey = :site" : " and (m.siteKey = :site or m.shared = true)")
                + (filter.from.isEmpty() ? "" : " and m.siteKey = :from")
                + (filter.text.isEmpty()
                        ? ""
                        : " and (m.originalName like :text or m.caption.title like :text or m.caption.alt like :text"
                                + " or m.caption.credit like :text or m.caption.tags like :text"
                                + " or m.caption.holder like :text)")
                + (filter.since == null ? "" : " and m.createdAt >= :since")
                + (filter.until == null ? "" : " and m.createdAt < :until");
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Filter filter) {
        var zone = sites.get(filter.siteKey).timeZone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        query.setParameter("site", filter.siteKey);
        var values = Map.<String, Object>of(
                "from", filter.from,
                "text", "%" + filter.text.replace("%", "\\%") + "%",
                "since", start(filter.since, today).atStartOfDay(zone).toInstant(),
                "until",
                        start(filter.until, today)
                                .plusDays(1)
                                .atStartOfDay(zone)
                                .toInstant(),
                "today", today,
                "soon", today.plusDays(30),
                "me", access.actor().ref());
        query.getParameters().stream()
                .map(parameter -> parameter.getName())
                .filter(values::containsKey)
                .forEach(name -> query.setParameter(name, values.get(name)));
        return query;
    }

    private static LocalDate start(LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }
}
