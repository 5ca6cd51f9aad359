package org.mosaique.web.publicsite.facet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mosaique.core.geo.Gazetteer;
import org.mosaique.core.geo.Place;
import org.mosaique.core.site.Site;

/** The départements that a site covers: a list may be split by them. */
@ApplicationScoped
public class Departments {

    private Gazetteer gazetteer;

    /** For the container's proxy. */
    protected Departments() {}

    @Inject
    public Departments(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Those that a site covers, in the order of their codes. */
    public List<Place> of(Site site) {
        return gazetteer.departments(site.perimeter());
    }

    /** Whether a site's lists are split by départements, that one among them. */
    public boolean isSplitBy(Site site, String code) {
        var covered = of(site);
        return covered.size() > 1
                && covered.stream().anyMatch(place -> place.department().equals(code));
    }
}
