package org.mosaique.core.workflow.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.mosaique.core.shared.Chore;

/** Forgets the links that ran out long ago. */
@ApplicationScoped
public class AnswerChore implements Chore {

    private AnswerLinks links;

    /** For the container's proxy. */
    protected AnswerChore() {}

    @Inject
    public AnswerChore(AnswerLinks links) {
        this.links = links;
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        links.forget();
    }
}
