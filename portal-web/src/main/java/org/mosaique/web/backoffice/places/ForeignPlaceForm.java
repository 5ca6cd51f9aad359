package org.mosaique.web.backoffice.places;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.places.ForeignPlaces;
import org.mosaique.core.places.GazetteerKeeper;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/places/foreign}: a place abroad, by its code, name, country and point. */
@Named("foreignPlaceForm")
@ViewScoped
public class ForeignPlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ForeignPlaces places;

    @Inject
    private GazetteerKeeper keeper;

    @Inject
    private AccessControl access;

    @Inject
    private Query query;

    private String site = "";
    private String code = "";
    private String name = "";
    private String country = "CH";
    private String latitude = "";
    private String longitude = "";

    /** Opens for the administrators of the network. */
    public void open() {
        access.requireEverywhere(Permission.SITE_SETTINGS);
        site = query.text("site");
    }

    /** Adds it, and shows it in the list. */
    public String put() {
        var saying = new ForeignPlaces.Saying(
                code.strip().toLowerCase(Locale.ROOT),
                name.strip(),
                country.strip().toUpperCase(Locale.ROOT),
                latitude.strip(),
                longitude.strip());
        var added = places.put(saying);
        keeper.refresh();
        return "/admin/places?faces-redirect=true&site=" + site + "&kind=foreign&q=" + added.id() + "&done=place-added";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getLatitude() {
        return latitude;
    }

    public void setLatitude(String latitude) {
        this.latitude = latitude;
    }

    public String getLongitude() {
        return longitude;
    }

    public void setLongitude(String longitude) {
        this.longitude = longitude;
    }
}
