package org.mosaique.core.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mosaique.core.shared.Slug;

/** Contents of a site that belong together, with an introduction, in an order that somebody chose. */
@Entity
@Table(name = "dossier")
public class Dossier {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, updatable = false)
    private UUID ref;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(nullable = false, updatable = false)
    private String slug;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String introduction;

    @Column(nullable = false)
    private String theme;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<DossierEntry> entries = new ArrayList<>();

    protected Dossier() {}

    /** A dossier that nobody sees yet; its address never changes. */
    Dossier(String siteKey, Slug slug) {
        this.ref = UUID.randomUUID();
        this.siteKey = siteKey;
        this.slug = slug.value();
    }

    /** Says everything anew. Entries that stay are kept, so that the database never sees an item twice. */
    void write(DossierText text, Map<UUID, String> titles, String by, Instant at) {
        title = text.title();
        introduction = text.introduction();
        theme = text.theme();
        touch(by, at);
        var known = entries.stream().collect(Collectors.toMap(DossierEntry::itemRef, Function.identity()));
        var kept = new ArrayList<DossierEntry>();
        for (var piece : text.pieces()) {
            var entry = known.getOrDefault(piece.item(), new DossierEntry(this, piece.item()));
            entry.place(kept.size(), titles.getOrDefault(piece.item(), entry.title()), piece.note());
            kept.add(entry);
        }
        entries.removeIf(entry -> !kept.contains(entry));
        kept.stream().filter(entry -> !entries.contains(entry)).forEach(entries::add);
    }

    /** Puts it before the public. */
    void publish(String by, Instant at) {
        publishedAt = at;
        touch(by, at);
    }

    /** Takes it away from the public. */
    void hide(String by, Instant at) {
        publishedAt = null;
        touch(by, at);
    }

    private void touch(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    boolean holds(UUID item) {
        return entries.stream().anyMatch(entry -> entry.itemRef().equals(item));
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    UUID ref() {
        return ref;
    }

    String siteKey() {
        return siteKey;
    }

    String title() {
        return title;
    }

    int version() {
        return version;
    }

    /** What it says now, for whoever works on it. */
    DossierView view() {
        var pieces = entries.stream().map(DossierEntry::view).toList();
        return new DossierView(
                ref, siteKey, slug, version, title, introduction, theme, publishedAt, changedBy, changedAt, pieces);
    }
}
