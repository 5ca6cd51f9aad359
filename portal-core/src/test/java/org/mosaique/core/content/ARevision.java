package org.mosaique.core.content;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mosaique.core.shared.Slug;

/** Builds revisions for tests, by walking the real workflow: no test can reach an illegal state. */
public final class ARevision {

    /** The author of every revision built here. */
    public static final Author ADA = new Author(UUID.fromString("00000000-0000-4000-8000-00000000000a"), "Ada");

    private static final Map<ReviewState, List<Transition>> PATH = new EnumMap<>(ReviewState.class);

    static {
        PATH.put(ReviewState.DRAFT, List.of());
        PATH.put(ReviewState.SUBMITTED, List.of(Transition.SUBMIT));
        PATH.put(ReviewState.CHANGES_REQUESTED, List.of(Transition.SUBMIT, Transition.REQUEST_CHANGES));
        PATH.put(ReviewState.IN_COMMITTEE, List.of(Transition.SUBMIT, Transition.PASS_ON));
        PATH.put(ReviewState.APPROVED, List.of(Transition.SUBMIT, Transition.APPROVE));
        PATH.put(ReviewState.PUBLISHED, List.of(Transition.SUBMIT, Transition.APPROVE, Transition.PUBLISH));
        PATH.put(
                ReviewState.SUPERSEDED,
                List.of(Transition.SUBMIT, Transition.APPROVE, Transition.PUBLISH, Transition.SUPERSEDE));
        PATH.put(
                ReviewState.WITHDRAWN,
                List.of(Transition.SUBMIT, Transition.APPROVE, Transition.PUBLISH, Transition.TAKE_DOWN));
        PATH.put(ReviewState.DISCARDED, List.of(Transition.DISCARD));
    }

    private ReviewState state = ReviewState.DRAFT;

    private ARevision() {}

    public static ARevision aRevision() {
        return new ARevision();
    }

    public ARevision in(ReviewState wanted) {
        state = wanted;
        return this;
    }

    public Revision build() {
        var item = ContentItem.of("north", "article");
        item.nameForever(new Slug("a-title"));
        var revision = item.draft("A title", "{}", ADA, Instant.EPOCH);
        PATH.get(state).forEach(move -> revision.apply(move, Instant.EPOCH));
        return revision;
    }
}
