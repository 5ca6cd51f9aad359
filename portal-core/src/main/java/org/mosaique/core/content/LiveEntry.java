package org.mosaique.core.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What lists read: one row for each item on each site that shows it. Rows exist only while the item is live there. */
@Entity
@Table(name = "live_entry")
public class LiveEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(name = "origin_key", nullable = false, updatable = false)
    private String originKey;

    @Column(name = "type_key", nullable = false, updatable = false)
    private String typeKey;

    @Column(nullable = false, updatable = false)
    private String slug;

    @Column(name = "origin_slug", nullable = false, updatable = false)
    private String originSlug;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String summary;

    @Column(nullable = false)
    private String theme;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false)
    private String departments = "";

    @Column(nullable = false)
    private String language = "";

    @Column(name = "author_name", nullable = false)
    private String authorName;

    @Column(name = "image_ref")
    private UUID imageRef;

    @Column(name = "image_width", nullable = false)
    private int imageWidth;

    @Column(name = "image_height", nullable = false)
    private int imageHeight;

    @Column(name = "image_alt", nullable = false)
    private String imageAlt;

    @Column(name = "image_credit", nullable = false)
    private String imageCredit;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(nullable = false)
    private boolean featured;

    @Column(nullable = false)
    private boolean introduced;

    protected LiveEntry() {}

    /** The row of an item that has just gone live on a site, at the address it has there. */
    public LiveEntry(ContentItem item, Publication publication) {
        this.itemRef = item.ref();
        this.siteKey = publication.siteKey();
        this.originKey = item.siteKey();
        this.typeKey = item.typeKey();
        this.slug = publication.slug().orElseThrow();
        this.originSlug = item.slug().orElseThrow();
        this.publishedAt = item.firstPublishedAt().orElseThrow();
        show(publication);
    }

    /** Takes over what the site makes of it. */
    public void show(Publication publication) {
        featured = publication.isFeatured();
        introduced = !publication.introduction().isEmpty();
    }

    /** Says the same as the row of another site. */
    public void tellLike(LiveEntry other) {
        title = other.title;
        summary = other.summary;
        theme = other.theme;
        place = other.place;
        departments = other.departments;
        language = other.language;
        authorName = other.authorName;
        updatedAt = other.updatedAt;
        imageRef = other.imageRef;
        imageWidth = other.imageWidth;
        imageHeight = other.imageHeight;
        imageAlt = other.imageAlt;
        imageCredit = other.imageCredit;
    }

    /** Tells the newest words. */
    public void tell(Teaser teaser, String author, Instant at) {
        title = teaser.title();
        summary = teaser.summary();
        theme = teaser.theme();
        place = teaser.place();
        departments = LiveEntryListing.joined(teaser.departments());
        language = teaser.language();
        authorName = author;
        updatedAt = at;
        picture(teaser.image());
    }

    private void picture(ImageUse image) {
        imageRef = image == null ? null : image.ref();
        imageWidth = image == null ? 0 : image.width();
        imageHeight = image == null ? 0 : image.height();
        imageAlt = image == null ? "" : image.alt();
        imageCredit = image == null ? "" : image.credit();
    }

    public String siteKey() {
        return siteKey;
    }
}
