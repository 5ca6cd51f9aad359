package org.mosaique.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mosaique.core.access.Actor;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.Transition;

/** What follows an approval: the text is published where that was chosen. Asks for no right: the decision is made. */
@ApplicationScoped
public class Releasing {

    private Publisher publisher;
    private Steps steps;
    private PublicationTiming timing;

    /** For the container's proxy. */
    protected Releasing() {}

    @Inject
    public Releasing(Publisher publisher, Steps steps, PublicationTiming timing) {
        this.publisher = publisher;
        this.steps = steps;
        this.timing = timing;
    }

    /** Publishes a revision that was approved just now, or leaves it to a planned moment or to be published by hand. */
    public void release(Revision revision, Actor by) {
        if (revision.release() == Release.AT_ONCE && !timing.waits(revision, steps.now())) {
            publisher.publish(revision, by, steps.now());
            steps.tell(revision, Transition.PUBLISH, "");
        }
    }
}
