package org.mosaique.core.workflow.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.mosaique.core.content.Revision;

/** The text that a round of votes is about, kept so that members see what changed since they voted. */
@Entity
@Table(name = "review_text")
public class ReviewText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revisionNumber;

    @Column(name = "voting_round", nullable = false, updatable = false)
    private int round;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(name = "kept_at", nullable = false, updatable = false)
    private Instant keptAt;

    protected ReviewText() {}

    /** The text of the revision's current round. */
    public ReviewText(Revision revision, Instant at) {
        itemRef = revision.item().ref();
        revisionNumber = revision.number();
        round = revision.round();
        title = revision.title();
        body = revision.body();
        keptAt = at;
    }

    public String title() {
        return title;
    }

    /** The body as JSON. */
    public String body() {
        return body;
    }
}
