package org.mosaique.core.content.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.content.Author;

/** What people said of an item's being still right, and who was asked to look. An item without a row was never asked about. */
@Entity
@Table(name = "item_care")
public class ItemCare {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_name", nullable = false)
    private String confirmedName;

    @Column(name = "owner_told_at")
    private Instant ownerToldAt;

    @Column(name = "others_told_at")
    private Instant othersToldAt;

    protected ItemCare() {}

    /** Nothing said yet. */
    public ItemCare(UUID itemRef) {
        this.itemRef = itemRef;
        this.confirmedName = "";
    }

    /** Somebody looked: it is still right, and the clock starts again. */
    public void confirm(Author by, Instant at) {
        confirmedAt = at;
        confirmedBy = by.account();
        confirmedName = by.name();
        reviewOn = null;
        startAgain();
    }

    /** It is to be verified on that day, whatever its age; null for the site's usual time. */
    public void reviewOn(LocalDate day) {
        reviewOn = day;
        startAgain();
    }

    /** A new version went public: a day that has come is met by it. */
    public void published(LocalDate today) {
        if (reviewOn != null && !reviewOn.isAfter(today)) {
            reviewOn = null;
        }
        startAgain();
    }

    private void startAgain() {
        ownerToldAt = null;
        othersToldAt = null;
    }

    /** Its owner was asked to look. */
    public void ownerTold(Instant at) {
        ownerToldAt = at;
    }

    /** Others were asked, because the owner did not answer. */
    public void othersTold(Instant at) {
        othersToldAt = at;
    }

    /** The day on which it is to be verified whatever its age; empty for the site's usual time. */
    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    /** When somebody said that it is still right. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** Who said so; an empty string before. */
    public String confirmedName() {
        return confirmedName;
    }

    /** When its owner was asked to look. */
    public Optional<Instant> ownerToldAt() {
        return Optional.ofNullable(ownerToldAt);
    }

    /** When others were asked. */
    public Optional<Instant> othersToldAt() {
        return Optional.ofNullable(othersToldAt);
    }
}
