package org.mosaique.web.backoffice.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mosaique.core.exchange.Provenance;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Texts;

/** Says in words how an item came to a site, and what was decided there. */
@Named("parutions")
@ApplicationScoped
public class Parutions {

    private Texts texts;
    private Moments when;
    private Paths paths;

    /** For the container's proxy. */
    protected Parutions() {}

    @Inject
    public Parutions(Texts texts, Moments when, Paths paths) {
        this.texts = texts;
        this.when = when;
        this.paths = paths;
    }

    /** How it came there: who asked, and when. */
    public String came(Provenance.Line line) {
        var at = when.day(line.proposedAt(), line.siteKey());
        return texts.fill("publication.came." + line.cause(), line.proposedByName(), at);
    }

    /** What was decided, by whom, when. */
    public String decision(Provenance.Line line) {
        var at = when.day(line.decidedAt(), line.siteKey());
        return texts.fill("publication.decided." + kind(line), line.decidedByName(), at);
    }

    private static String kind(Provenance.Line line) {
        return switch (line.state()) {
            case PROPOSED -> "PROPOSED";
            case DECLINED -> "DECLINED";
            case LIVE -> line.isOrigin() ? "ORIGIN" : line.isDecided() ? "LIVE" : "LIVE.by-itself";
            case WITHDRAWN -> withdrawn(line);
        };
    }

    private static String withdrawn(Provenance.Line line) {
        if (line.takenDownAtHome()) {
            return "WITHDRAWN.at-home";
        }
        return line.isDecided() ? "WITHDRAWN" : "WITHDRAWN.by-itself";
    }

    /** Where the public reads it on that site. */
    public String href(Provenance.Line line) {
        return paths.live(line.siteKey(), line.typeKey(), line.slug());
    }

    /** Whether somebody gave a reason that is worth reading beside the decision. */
    public boolean isExplained(Provenance.Line line) {
        return !line.reason().isEmpty();
    }
}
