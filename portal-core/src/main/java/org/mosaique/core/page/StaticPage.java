package org.mosaique.core.page;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A static page that a site has written for itself: what the public reads, and the number of that version. */
@Entity
@Table(name = "static_page")
public class StaticPage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, updatable = false)
    private UUID ref;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(nullable = false)
    private String slug;

    @Column(nullable = false)
    private String title;

    @Column(name = "in_menu", nullable = false)
    private boolean inMenu;

    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private boolean published;

    @Column(nullable = false)
    private boolean rich;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private int number;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected StaticPage() {}

    StaticPage(String siteKey) {
        this.ref = UUID.randomUUID();
        this.siteKey = siteKey;
    }

    /** Takes what was written; it is a new version where the words are others. */
    void write(PageText written, String by, Instant at) {
        if (number == 0 || !written.saysTheSame(text())) {
            number++;
        }
        slug = written.slug();
        title = written.title();
        inMenu = written.inMenu();
        place = written.place();
        published = written.published();
        rich = written.rich();
        text = written.text();
        changedBy = by;
        changedAt = at;
    }

    PageText text() {
        return new PageText(slug, title, inMenu, place, published, rich, text);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID ref() {
        return ref;
    }

    String siteKey() {
        return siteKey;
    }

    int number() {
        return number;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
