package org.mosaique.core.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.mosaique.core.shared.Slug;

/**
 * One piece of content with one site of origin, whatever its type.
 *
 * <p>An item says <em>what is live</em>; the state of the work in progress belongs to its {@link Revision}s. An item can
 * therefore be live and under review at the same time.
 */
@Entity
@Table(name = "content_item")
public class ContentItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, updatable = false)
    private UUID ref;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(name = "type_key", nullable = false, updatable = false)
    private String typeKey;

    @Column
    private String slug;

    @Column(name = "live_revision")
    private Integer liveRevision;

    @Column(name = "latest_revision", nullable = false)
    private int latestRevision;

    @Column(name = "first_published_at")
    private Instant firstPublishedAt;

    protected ContentItem() {}

    private ContentItem(String siteKey, String typeKey) {
        this.ref = UUID.randomUUID();
        this.siteKey = Objects.requireNonNull(siteKey, "siteKey");
        this.typeKey = Objects.requireNonNull(typeKey, "typeKey");
    }

    /** A new item of that type, with that site of origin, without any revision. */
    public static ContentItem of(String siteKey, String typeKey) {
        return new ContentItem(siteKey, typeKey);
    }

    /** Opens the next draft, numbered after every earlier revision of this item. */
    public Revision draft(String title, String bodyJson, Author author, Instant at) {
        latestRevision++;
        return new Revision(this, latestRevision, title, bodyJson, author, at);
    }

    /** Fixes the readable part of the address, once and for all. */
    public void nameForever(Slug address) {
        if (slug != null) {
            throw new IllegalStateException(this + " has its address already: " + slug);
        }
        slug = address.value();
    }

    /** Gives it another address; whoever does so sees to it that the former one still leads here. */
    public void rename(Slug address) {
        slug = address.value();
    }

    void goLive(Revision revision, Instant at) {
        if (slug == null) {
            throw new IllegalStateException(this + " has no address yet");
        }
        liveRevision = revision.number();
        if (firstPublishedAt == null) {
            firstPublishedAt = at;
        }
    }

    void takeDown() {
        liveRevision = null;
    }

    /** Whether the public sees it. */
    public boolean isLive() {
        return liveRevision != null;
    }

    /** Whether it was public once and is no more. */
    public boolean isGone() {
        return liveRevision == null && firstPublishedAt != null;
    }

    public UUID ref() {
        return ref;
    }

    /** The site of origin. */
    public String siteKey() {
        return siteKey;
    }

    public String typeKey() {
        return typeKey;
    }

    /** The readable part of the address; empty before the first publication. */
    public Optional<String> slug() {
        return Optional.ofNullable(slug);
    }

    /** The number of the revision the public reads. */
    public OptionalInt liveRevision() {
        return liveRevision == null ? OptionalInt.empty() : OptionalInt.of(liveRevision);
    }

    /** The number of the newest revision, 0 before the first. */
    public int latestRevision() {
        return latestRevision;
    }

    public Optional<Instant> firstPublishedAt() {
        return Optional.ofNullable(firstPublishedAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentItem that && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return "ContentItem[" + typeKey + " " + ref + "]";
    }
}
