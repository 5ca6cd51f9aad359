package org.mosaique.core.workflow.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;
import org.mosaique.core.workflow.Steps;

/** Writes down what was published first and must be approved afterwards. Asks for no right: the move that leads here has. */
@ApplicationScoped
public class CheckBook {

    private ReviewRepository reviews;
    private RunBook book;
    private Steps steps;

    /** For the container's proxy. */
    protected CheckBook() {}

    @Inject
    public CheckBook(ReviewRepository reviews, RunBook book, Steps steps) {
        this.reviews = reviews;
        this.book = book;
        this.steps = steps;
    }

    /** Owes an approval by somebody else, within the time of the site's rule. */
    public void owe(Revision revision, Transition move, Actor by, String reason) {
        var cause = move == Transition.PUBLISH_URGENTLY ? AfterCheck.Cause.URGENT : AfterCheck.Cause.TRUSTED;
        reviews.add(new AfterCheck(revision, cause, by, reason, book.ofSite(revision), steps.now()));
    }
}
