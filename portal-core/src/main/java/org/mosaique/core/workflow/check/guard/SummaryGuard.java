package org.mosaique.core.workflow.check.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** A text is summed up in at most 300 characters. */
@ApplicationScoped
public class SummaryGuard implements PublicationGuard {

    private static final int LONGEST = 300;

    @Override
    public String key() {
        return "summary";
    }

    @Override
    public int place() {
        return 30;
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
        var length = submission.teaser().summary().strip().length();
        if (length == 0) {
            return List.of(Objection.at("summary", "check.summary.missing"));
        }
        return length > LONGEST
                ? List.of(Objection.at("summary", "check.summary.too-long", length, LONGEST))
                : List.of();
    }
}
