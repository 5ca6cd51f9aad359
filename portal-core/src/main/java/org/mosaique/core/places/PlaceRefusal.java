package org.mosaique.core.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A line of an import that could not be used, and why. */
@Entity
@Table(name = "place_refusal")
public class PlaceRefusal {

    private static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "import_ref", nullable = false, updatable = false)
    private UUID importRef;

    @Column(name = "line_number", nullable = false, updatable = false)
    private int line;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private String said;

    protected PlaceRefusal() {}

    /** What is wrong with a line of an import. */
    public PlaceRefusal(UUID importRef, CommuneFile.Refusal refusal) {
        this.importRef = importRef;
        this.line = refusal.line();
        this.reason = refusal.reason();
        this.said = refusal.said().length() > LONGEST ? refusal.said().substring(0, LONGEST) : refusal.said();
    }
}
