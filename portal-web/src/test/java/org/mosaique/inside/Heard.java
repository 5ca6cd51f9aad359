package org.mosaique.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mosaique.core.notes.Mentioned;

/** Listens to who is named in remarks. */
@ApplicationScoped
public class Heard {

    private final List<Mentioned> mentions = new CopyOnWriteArrayList<>();

    void on(@Observes Mentioned mentioned) {
        mentions.add(mentioned);
    }

    /** Who was named in remarks on an item. */
    List<Mentioned> on(Stage.Placed placed) {
        return mentions.stream()
                .filter(mentioned -> mentioned.itemRef().equals(placed.ref()))
                .toList();
    }
}
