package org.mosaique.core.workflow.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A quick correction that could not be joined with the draft in work, until somebody says that it has been carried over. */
@Entity
@Table(name = "correction_clash")
public class CorrectionClash {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "correction_number", nullable = false, updatable = false)
    private int correction;

    @Column(name = "corrected_by", nullable = false, updatable = false)
    private String by;

    @Column(nullable = false, updatable = false)
    private String fields;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected CorrectionClash() {}

    CorrectionClash(UUID itemRef, int number, int correction, String by, List<String> fields, Instant at) {
        this.itemRef = itemRef;
        this.number = number;
        this.correction = correction;
        this.by = by;
        this.fields = String.join(" ", fields);
        this.at = at;
    }
}
