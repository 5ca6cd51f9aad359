package org.mosaique.core.workflow.check.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** A text has a title. */
@ApplicationScoped
public class TitleGuard implements PublicationGuard {

    @Override
    public String key() {
        return "headline";
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Rigour usual() {
        return Rigour.BLOCKING;
    }

    @Override
    public boolean concerns(Submission submission) {
        return true;
    }

    @Override
    public List<Objection> objections(Submission submission) {
        return submission.body().title().isBlank()
                ? List.of(Objection.at("title", "check.headline.missing"))
                : List.of();
    }
}
