package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.geo.Gazetteer;
import org.mosaique.core.geo.Perimeter;
import org.mosaique.core.geo.Place;
import org.mosaique.core.geo.PlaceKind;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.web.backoffice.Texts;

/** Suggests places to whoever is signed in and types a name; those of the site at hand first. Places are no secret. */
@WebServlet("/admin/places/suggest")
public class PlaceSuggestions extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;
    private static final int LONGEST = 100;

    @Inject
    private transient Session session;

    @Inject
    private transient CurrentActor actor;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient SiteRegistry sites;

    @Inject
    private transient Gazetteer gazetteer;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        actor.become(session.actor(request).orElse(null), visitor.address(request));
        if (actor.actor().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var places = Json.createArrayBuilder();
        gazetteer.search(parameter(request, "q"), MOST, perimeter(request)).stream()
                .map(this::told)
                .forEach(places::add);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(places.build().toString());
    }

    private Perimeter perimeter(HttpServletRequest request) {
        return sites.find(parameter(request, "site")).map(Site::perimeter).orElse(Perimeter.NOWHERE);
    }

    private JsonObjectBuilder told(Place place) {
        return Json.createObjectBuilder()
                .add("code", place.code().toString())
                .add("label", place.label(texts.locale()))
                .add("detail", detail(place));
    }

    private String detail(Place place) {
        return place.kind() == PlaceKind.COMMUNE && !place.postcodes().isEmpty()
                ? place.postcodes().get(0)
                : texts.name("place", place.kind());
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.substring(0, Math.min(LONGEST, value.length()));
    }
}
