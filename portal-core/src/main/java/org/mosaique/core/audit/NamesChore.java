package org.mosaique.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mosaique.core.shared.Chore;

/** Takes names out of the trail when their time is over. */
@ApplicationScoped
public class NamesChore implements Chore {

    @Inject
    private NameKeeping names;

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Chore.each(names.due(), names::perform);
    }
}
