package org.mosaique.core.workflow.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What one person typed in one revision and could not store in it; and the text that they saw stored last, from which a
 * later conflict tells who changed what.
 */
@Entity
@Table(name = "unsaved_text")
public class UnsavedText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "account_ref", nullable = false, updatable = false)
    private UUID account;

    @Column(name = "base_version", nullable = false)
    private int baseVersion;

    @Column(name = "base_body")
    private String baseBody;

    @Column
    private String body;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected UnsavedText() {}

    /** The version of the revision that was open. */
    int baseVersion() {
        return baseVersion;
    }

    /** The text as it was stored in that version, as JSON; null when that is not known. */
    String baseBody() {
        return baseBody;
    }

    /** What was typed, as JSON; null when everything is stored. */
    String body() {
        return body;
    }

    /** When it was kept. */
    Instant savedAt() {
        return savedAt;
    }
}
