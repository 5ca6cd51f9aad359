package org.mosaique.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mosaique.core.workflow.TextChanged;

/** Hears which texts changed under review. */
@ApplicationScoped
public class HeardChanges {

    private final Queue<TextChanged> heard = new ConcurrentLinkedQueue<>();

    void on(@Observes TextChanged change) {
        heard.add(change);
    }

    /** How often a text of that item changed under review. */
    long of(UUID itemRef) {
        return heard.stream().filter(change -> change.itemRef().equals(itemRef)).count();
    }
}
