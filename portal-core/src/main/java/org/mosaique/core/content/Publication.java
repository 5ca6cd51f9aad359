package org.mosaique.core.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.shared.Slug;

/**
 * This item on that site: where it stands, who asked for it, who decided, what the site makes of it. What the receiving
 * site adds (introduction, front page) is its own and survives every correction; the address it gave is kept for ever.
 */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(name = "type_key", nullable = false, updatable = false)
    private String typeKey;

    @Column
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PublicationState state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PublicationCause cause;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_by_name", nullable = false)
    private String proposedByName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(nullable = false)
    private String word;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_by_name", nullable = false)
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(nullable = false)
    private String reason;

    @Column(name = "taken_down_at_home", nullable = false)
    private boolean takenDownAtHome;

    @Column(nullable = false)
    private boolean featured;

    @Column(nullable = false)
    private String introduction;

    protected Publication() {}

    /** The item is asked for on a site, by somebody of its origin or by the place it concerns. */
    public Publication(ContentItem item, String siteKey, PublicationCause cause, Author by, Instant at, String word) {
        this.itemRef = item.ref();
        this.siteKey = siteKey;
        this.typeKey = item.typeKey();
        this.introduction = "";
        ask(cause, by, at, word);
    }

    /** It is asked for once more. */
    public void proposeAgain(PublicationCause newCause, Author by, Instant at, String newWord) {
        if (state == PublicationState.LIVE || state == PublicationState.PROPOSED) {
            throw new IllegalStateException(this + " needs no proposal");
        }
        ask(newCause, by, at, newWord);
    }

    private void ask(PublicationCause newCause, Author by, Instant at, String newWord) {
        state = PublicationState.PROPOSED;
        cause = newCause;
        proposedBy = by.account();
        proposedByName = by.name();
        proposedAt = at;
        word = newWord;
        takenDownAtHome = false;
        decidedBy = null;
        decidedByName = "";
        decidedAt = null;
        reason = "";
    }

    /** The site shows it from now on, at the address it had there before or at this one. */
    public void show(Slug address, Author by, Instant at) {
        if (slug == null) {
            slug = address.value();
        }
        takenDownAtHome = false;
        decide(PublicationState.LIVE, by, at, "");
    }

    /** The site says no. */
    public void decline(Author by, Instant at, String why) {
        decide(PublicationState.DECLINED, by, at, why);
    }

    /** The site takes it down for itself alone. */
    public void takeDownAtHome(Author by, Instant at, String why) {
        takenDownAtHome = true;
        decide(PublicationState.WITHDRAWN, by, at, why);
    }

    /** It goes with its origin, or because its place has changed: neither shown nor waiting any more. */
    public void withdraw(Author by, Instant at, String why) {
        decide(PublicationState.WITHDRAWN, by, at, why);
    }

    private void decide(PublicationState newState, Author by, Instant at, String why) {
        state = newState;
        decidedBy = by.account();
        decidedByName = by.name();
        decidedAt = at;
        reason = why;
        featured = featured && newState == PublicationState.LIVE;
    }

    /** The site puts it on top of its front page, or no longer. */
    public void feature(boolean onTop) {
        if (state != PublicationState.LIVE) {
            throw new IllegalStateException(this + " is not shown");
        }
        featured = onTop;
    }

    /** The site says its own words above it; an empty text says none. */
    public void introduce(String markdown) {
        introduction = markdown;
    }

    public UUID itemRef() {
        return itemRef;
    }

    public String siteKey() {
        return siteKey;
    }

    public String typeKey() {
        return typeKey;
    }

    public PublicationState state() {
        return state;
    }

    public PublicationCause cause() {
        return cause;
    }

    /** The readable part of its address on this site; empty before it was shown there. */
    public Optional<String> slug() {
        return Optional.ofNullable(slug);
    }

    /** Who asked for it. */
    public Author proposer() {
        return new Author(proposedBy, proposedByName);
    }

    /** Who decided last; {@link Author#NOBODY} when the site's settings did. */
    public Author decider() {
        return new Author(decidedBy, decidedByName);
    }

    /** Why the site declined it or took it down; may be empty. */
    public String reason() {
        return reason;
    }

    /** Whether it is shown there. */
    public boolean isLive() {
        return state == PublicationState.LIVE;
    }

    /** Whether it waits for the site's answer. */
    public boolean isProposed() {
        return state == PublicationState.PROPOSED;
    }

    /** Whether it went because its origin, not this site, took it down. */
    public boolean isWithdrawnFromAfar() {
        return state == PublicationState.WITHDRAWN && !takenDownAtHome;
    }

    /** Whether nobody of this site had a hand in it: it came by its place alone. */
    public boolean isByPlaceAlone() {
        return cause == PublicationCause.PLACE && decidedBy == null && (isLive() || isProposed());
    }

    public boolean isFeatured() {
        return featured;
    }

    /** The site's own words above it, as Markdown; may be empty. */
    public String introduction() {
        return introduction;
    }

    @Override
    public String toString() {
        return "Publication[" + itemRef + " on " + siteKey + ", " + state + "]";
    }
}
