package org.mosaique.core.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A picture somebody gave to a site. Written once: another picture is another file.
 *
 * <p>Alternative text and credit belong to the article that shows it, and so do its rights: whoever has the address of a
 * picture may fetch it.
 */
@Entity
@Table(name = "media_file")
public class MediaFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true, updatable = false)
    private UUID ref;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(name = "original_name", nullable = false, updatable = false)
    private String originalName;

    @Column(nullable = false, updatable = false)
    private int width;

    @Column(nullable = false, updatable = false)
    private int height;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    protected MediaFile() {}

    private MediaFile(String siteKey, String originalName, PreparedImage image, UUID createdBy, Instant createdAt) {
        this.ref = UUID.randomUUID();
        this.siteKey = Objects.requireNonNull(siteKey, "siteKey");
        this.originalName = originalName;
        this.width = image.width();
        this.height = image.height();
        this.bytes = image.master().length;
        this.sha256 = sha256(image.master());
        this.createdBy = createdBy;
        this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
    }

    /** A new picture of that site. */
    public static MediaFile of(
            String siteKey, String fileName, PreparedImage image, UUID createdBy, Instant createdAt) {
        return new MediaFile(siteKey, OriginalName.of(fileName), image, createdBy, createdAt);
    }

    public UUID ref() {
        return ref;
    }

    public String siteKey() {
        return siteKey;
    }

    /** The name of the uploaded file, for people only: no path is ever built from it. */
    public String originalName() {
        return originalName;
    }

    /** What a view needs to show it. */
    public Picture picture() {
        return Picture.of(ref, width, height);
    }

    /** The size of the largest rendition in bytes. */
    public long bytes() {
        return bytes;
    }

    /** The SHA-256 of the largest rendition, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The account that gave it; nobody's for what the portal made itself. */
    public Optional<UUID> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MediaFile that && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return "MediaFile[" + ref + " of " + siteKey + "]";
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
