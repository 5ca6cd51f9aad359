package org.mosaique.core.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.Actor;
import org.mosaique.core.media.framing.Frame;
import org.mosaique.core.media.framing.Framing;
import org.mosaique.core.media.notice.Caption;
import org.mosaique.core.media.notice.Description;

/**
 * A picture somebody gave to a site, with what is said of it and how it is framed. Its pixels are written once: another
 * picture is another file, another part of it another edition.
 *
 * <p>What the library says of it is a proposal to whoever shows it: alternative text and credit of a use belong to the
 * use. Rights that end and the bin count everywhere.
 */
@Entity
@Table(name = "media_file")
public class MediaFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, updatable = false)
    private UUID ref;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(name = "original_name", nullable = false, updatable = false)
    private String originalName;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "created_by_name", nullable = false, updatable = false)
    private String createdByName;

    @Embedded
    private Caption caption;

    @Embedded
    private Frame frame;

    @Column(nullable = false)
    private boolean shared;

    @Column(name = "trashed_at")
    private Instant trashedAt;

    @Column(name = "warned_for")
    private LocalDate warnedFor;

    @Column(name = "told_for")
    private LocalDate toldFor;

    protected MediaFile() {}

    private MediaFile(String siteKey, String originalName, PreparedImage image, UUID createdBy, Instant createdAt) {
        this.ref = UUID.randomUUID();
        this.siteKey = Objects.requireNonNull(siteKey, "siteKey");
        this.originalName = originalName;
        this.frame = Frame.whole(image.width(), image.height());
        this.caption = Caption.of(Description.NONE);
        this.bytes = image.master().length;
        this.sha256 = sha256(image.master());
        this.createdBy = createdBy;
        this.createdByName = "";
        this.createdAt = Objects.requireNonNull(createdAt, "createdAt");
    }

    /** A new picture of that site. */
    public static MediaFile of(
            String siteKey, String fileName, PreparedImage image, UUID createdBy, Instant createdAt) {
        return new MediaFile(siteKey, OriginalName.of(fileName), image, createdBy, createdAt);
    }

    /** A new picture of that site, given by somebody, with what they say of it. */
    public static MediaFile given(
            String siteKey, String fileName, PreparedImage image, Description said, Actor giver, Instant createdAt) {
        var file = of(siteKey, fileName, image, giver.ref(), createdAt);
        file.createdByName = giver.name();
        file.caption = Caption.of(said);
        return file;
    }

    /** Says something else of it. */
    public void describe(Description said) {
        caption = Caption.of(said);
    }

    /** Offers it to the whole network, or no more. */
    public void share(boolean withTheNetwork) {
        shared = withTheNetwork;
    }

    /** Shows another part of it; returns whether that makes another edition. */
    public boolean frame(Framing framing) {
        var before = frame.edition();
        frame = frame.framed(framing);
        return frame.edition() != before;
    }

    /** Puts it into the bin. */
    public void trash(Instant at) {
        trashedAt = at;
    }

    /** Takes it out of the bin. */
    public void restore() {
        trashedAt = null;
    }

    /** Remembers that people were warned of the end of its rights. */
    public void warned() {
        warnedFor = rightsUntil();
    }

    /** Remembers that people were told that its rights have ended. */
    public void told() {
        toldFor = rightsUntil();
    }

    /** Whether nobody was warned yet of the end of its rights on that day. */
    public boolean isUnwarned() {
        return !Objects.equals(warnedFor, rightsUntil());
    }

    public UUID ref() {
        return ref;
    }

    public String siteKey() {
        return siteKey;
    }

    /** Grows with every change; what an editor opened is compared with what it finds when it saves. */
    public int version() {
        return version;
    }

    /** The name of the uploaded file, for people only: no path is ever built from it. */
    public String originalName() {
        return originalName;
    }

    /** What a view needs to show it. */
    public Picture picture() {
        return Picture.of(ref, frame.width(), frame.height(), frame.edition());
    }

    /** What is said of it. */
    public Description description() {
        return caption.description();
    }

    /** How it is framed. */
    public Frame frame() {
        return frame;
    }

    /** The last day on which it may be shown; null without end. */
    public LocalDate rightsUntil() {
        return description().rightsUntil();
    }

    /** Whether the whole network may show it. */
    public boolean isShared() {
        return shared;
    }

    /** When it was put into the bin; empty when it is not there. */
    public Optional<Instant> trashedAt() {
        return Optional.ofNullable(trashedAt);
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

    /** The name of whoever gave it, as it was then. */
    public String createdByName() {
        return createdByName;
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
