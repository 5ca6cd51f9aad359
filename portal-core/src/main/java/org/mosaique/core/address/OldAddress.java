package org.mosaique.core.address;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An address that a content had before its present one: it leads there, on every site that shows the content. */
@Entity
@Table(name = "old_address")
public class OldAddress {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "type_key", nullable = false, updatable = false)
    private String typeKey;

    @Column(nullable = false, updatable = false)
    private String slug;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "left_at", nullable = false, updatable = false)
    private Instant leftAt;

    protected OldAddress() {}

    OldAddress(String typeKey, String slug, UUID itemRef, Instant leftAt) {
        this.typeKey = typeKey;
        this.slug = slug;
        this.itemRef = itemRef;
        this.leftAt = leftAt;
    }
}
