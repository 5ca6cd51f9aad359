package org.mosaique.core.workflow.check.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mosaique.core.geo.Gazetteer;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** A text says where it happens: somewhere that the gazetteer knows, on the territory of its site. */
@ApplicationScoped
public class PlaceGuard implements PublicationGuard {

    private static final String FIELD = "places";

    private Gazetteer gazetteer;
    private SiteRegistry sites;

    /** For the container's proxy. */
    protected PlaceGuard() {}

    @Inject
    public PlaceGuard(Gazetteer gazetteer, SiteRegistry sites) {
        this.gazetteer = gazetteer;
        this.sites = sites;
    }

    @Override
    public String key() {
        return "place";
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public Rigour usual() {
        return Rigour.ADVISING;
    }

    @Override
    public boolean concerns(Submission submission) {
        return true;
    }

    @Override
    public List<Objection> objections(Submission submission) {
        var perimeter = sites.get(submission.siteKey()).perimeter();
        var codes = submission.body().places();
        var words = submission.teaser().place();
        if (!codes.isEmpty()) {
            return perimeter.isEmpty() || gazetteer.containsAny(perimeter, codes)
                    ? List.of()
                    : List.of(Objection.at(FIELD, "check.place.elsewhere", words));
        }
        if (words.isBlank()) {
            return List.of(Objection.at(FIELD, "check.place.none"));
        }
        return gazetteer.meant(words, perimeter).isEmpty()
                ? List.of(Objection.at(FIELD, "check.place.unknown", words))
                : List.of();
    }
}
