package org.mosaique.articles.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.geo.Gazetteer;
import org.mosaique.core.geo.Place;
import org.mosaique.core.geo.PlaceChoice;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.SiteRegistry;

/** Takes the places that were chosen in a form; works without scripts, where names are typed and then chosen among. */
@ApplicationScoped
public class PlaceIntake {

    /** The name of the boxes that are ticked in the component of places. */
    private static final String BOXES = "places";

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private SiteRegistry sites;

    /** The places of a body. */
    List<Place> known(ArticleBody body) {
        return gazetteer.findAll(body.places());
    }

    /**
     * Takes what was ticked and typed.
     *
     * @throws RefusedException when the name that was typed stands for no place, or for several, which are offered now
     */
    void take(String siteKey, PlaceChoice choice) {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        choice.tick(sent.get(BOXES), gazetteer);
        var name = choice.getTyped();
        switch (choice.settle(gazetteer, sites.get(siteKey).perimeter())) {
            case SEVERAL -> throw refusal("article.place.several", name);
            case NONE -> throw refusal("article.place.none", name);
            default -> {} // nothing to be said
        }
    }

    private static RefusedException refusal(String key, String name) {
        return new RefusedException(List.of(Objection.at("commune", key, name)));
    }
}
