package org.mosaique.core.workflow.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.mosaique.core.content.Revision;

/** How a text stood in the checklist at the moment when it was submitted; each submission has its own. */
@Entity
@Table(name = "submission_score")
public class SubmissionScore {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revisionNumber;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(nullable = false, updatable = false)
    private int score;

    @Column(nullable = false, updatable = false)
    private int fulfilled;

    @Column(nullable = false, updatable = false)
    private int asked;

    @Column(nullable = false, updatable = false)
    private String missed;

    @Column(name = "submitted_at", nullable = false, updatable = false)
    private Instant submittedAt;

    protected SubmissionScore() {}

    /** The score of a revision that is being submitted. */
    public SubmissionScore(Revision revision, Report report, Instant at) {
        this.itemRef = revision.item().ref();
        this.revisionNumber = revision.number();
        this.siteKey = revision.item().siteKey();
        this.score = report.score();
        this.fulfilled = report.fulfilled();
        this.asked = report.asked();
        this.missed = report.missed();
        this.submittedAt = at;
    }
}
