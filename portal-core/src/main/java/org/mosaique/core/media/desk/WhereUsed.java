package org.mosaique.core.media.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.setting.EntryCodec;

/**
 * Finds where a picture is used: what is live, what is the newest version of a content and not given up, and the settings
 * of sites. One query. Asks for no right: whoever calls it has, and hides what the reader may not know.
 */
@ApplicationScoped
public class WhereUsed {

    /** In SQL: the provider mixes an outer join to an unrelated entity up with those before it. */
    private static final String QUERY = """
            select i.ref, i.type_key, i.site_key, r.revision_number, i.live_revision, r.title, r.author_ref,
              e.site_key as shown_on
            from media_use u
              join content_item i on i.ref = u.item_ref
              join revision r on r.item_id = i.id and r.revision_number = u.revision_number
              left join live_entry e on e.item_ref = i.ref and r.revision_number = i.live_revision
            where u.media_ref = ? and r.state <> 'DISCARDED'
              and u.revision_number in (i.live_revision, i.latest_revision)
            order by r.title, r.revision_number, e.site_key""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SiteRegistry sites;

    /** One use, on one of the sites that show it; {@code shownOn} is null for a draft. */
    private record Row(
            UUID itemRef,
            String typeKey,
            String siteKey,
            int number,
            Integer liveRevision,
            String title,
            UUID authorRef,
            String shownOn) {

        private static Row of(Object[] columns) {
            return new Row(
                    UUID.fromString((String) columns[0]),
                    (String) columns[1],
                    (String) columns[2],
                    ((Number) columns[3]).intValue(),
                    columns[4] == null ? null : ((Number) columns[4]).intValue(),
                    (String) columns[5],
                    UUID.fromString((String) columns[6]),
                    (String) columns[7]);
        }

        private boolean isLive() {
            return liveRevision != null && liveRevision == number;
        }
    }

    /** A use, with the account of its author. */
    record Use(Placement placement, UUID author) {}

    /** Every use of a picture. */
    public List<Placement> of(UUID media) {
        return uses(media).stream().map(Use::placement).toList();
    }

    List<Use> uses(UUID media) {
        List<?> rows =
                em.createNativeQuery(QUERY).setParameter(1, media.toString()).getResultList();
        var found = new ArrayList<Use>();
        rows.stream()
                .map(columns -> Row.of((Object[]) columns))
                .collect(Collectors.groupingBy(
                        row -> row.itemRef + "#" + row.number, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(same -> found.add(use(same)));
        sites.all().stream().filter(site -> mentions(site, media)).forEach(site -> found.add(use(site)));
        return found;
    }

    private static Use use(List<Row> same) {
        var row = same.get(0);
        var shownOn = same.stream().map(Row::shownOn).filter(Objects::nonNull).toList();
        return new Use(
                new Placement(row.itemRef, row.number, row.typeKey, row.siteKey, row.title, row.isLive(), shownOn),
                row.authorRef);
    }

    private static Use use(Site site) {
        return new Use(new Placement(null, 0, "", site.key(), site.name(), true, List.of(site.key())), null);
    }

    /** Settings that name pictures do so by their key; no other text of a site holds one by chance. */
    private static boolean mentions(Site site, UUID media) {
        return site.entries().values().stream()
                .anyMatch(value -> EntryCodec.json(value).contains(media.toString()));
    }
}
