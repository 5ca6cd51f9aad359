package org.mosaique.web.backoffice.places;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mosaique.core.geo.Place;
import org.mosaique.core.geo.PlaceKind;
import org.mosaique.core.places.ImportListing;
import org.mosaique.core.places.PlaceListing;
import org.mosaique.core.shared.Page;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/places}: every place the portal knows, and what was imported lately. */
@Named("placeBrowser")
@RequestScoped
public class PlaceBrowser {

    private static final int SIZE = 25;
    private static final int LATEST = 5;
    private static final String PATH = "/admin/places";

    private PlaceListing listing;
    private ImportListing imports;
    private Bench bench;
    private Query query;
    private Texts texts;

    private Page<Place> page;
    private List<ImportListing.Row> latest = List.of();

    /** For the container's proxy. */
    protected PlaceBrowser() {}

    @Inject
    public PlaceBrowser(PlaceListing listing, ImportListing imports, Bench bench, Query query, Texts texts) {
        this.listing = listing;
        this.imports = imports;
        this.bench = bench;
        this.query = query;
        this.texts = texts;
    }

    /** Reads the page that the address asks for. */
    public void open() {
        var filter = new PlaceListing.Filter(getText(), kind().orElse(null), getDepartment());
        page = listing.page(
                filter, query.choice("sort", PlaceListing.Order.class, PlaceListing.Order.NAME), query.page(), SIZE);
        latest = imports.latest(LATEST);
    }

    private Optional<PlaceKind> kind() {
        return Optional.ofNullable(query.choice("kind", PlaceKind.class, null));
    }

    public Page<Place> getPage() {
        return page;
    }

    public List<ImportListing.Row> getLatest() {
        return latest;
    }

    /** The address of an import. */
    public String href(ImportListing.Row row) {
        return PATH + "/import?site=" + bench.getSiteKey() + "&ref=" + row.ref();
    }

    /** How many people live there; an empty string when nobody knows. */
    public String people(Place place) {
        return place.population() == 0
                ? ""
                : NumberFormat.getIntegerInstance(texts.locale()).format(place.population());
    }

    /** Where it is, in degrees. */
    public String point(Place place) {
        return place.where()
                .map(point -> texts.fill(
                        place.approximate() ? "backoffice.places.about" : "backoffice.places.at",
                        "%.3f".formatted(point.latitude()),
                        "%.3f".formatted(point.longitude())))
                .orElse("");
    }

    public PlaceKind[] getKinds() {
        return PlaceKind.values();
    }

    public List<Place> getDepartments() {
        return listing.departments();
    }

    public String getText() {
        return query.text("q");
    }

    public String getKind() {
        return kind().map(Enum::name).orElse("");
    }

    public String getDepartment() {
        return query.text("department");
    }

    public String getSort() {
        return query.text("sort").equals("people") ? "people" : "";
    }

    /** {@code selected} for the kind in use, else null. */
    public String ofKind(PlaceKind kind) {
        return kind.name().equals(getKind()) ? "selected" : null;
    }

    /** {@code selected} for the département in use, else null. */
    public String inDepartment(String code) {
        return code.equals(getDepartment()) ? "selected" : null;
    }

    /** {@code true} for the order in use, else null. */
    public String mark(String sort) {
        return sort.equals(getSort()) ? "true" : null;
    }

    public Links getLinks() {
        return new Links(
                PATH,
                Map.of(
                        "site", bench.getSiteKey(),
                        "q", getText(),
                        "kind", getKind(),
                        "department", getDepartment(),
                        "sort", getSort()));
    }
}
