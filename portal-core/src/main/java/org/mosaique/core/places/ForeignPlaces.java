package org.mosaique.core.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.AccountEvent;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Permission;
import org.mosaique.core.geo.PlaceCode;
import org.mosaique.core.geo.PlaceKind;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** Adds places abroad by hand, or mends what is known of them, for the administrators of the network. */
@ApplicationScoped
@Transactional
public class ForeignPlaces {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_NAME = 120;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    @Inject
    private Event<AccountEvent> events;

    @Inject
    private Clock clock;

    /**
     * What is said of a place.
     *
     * @param code area, hyphen, number: {@code vd-5724}
     * @param name what it is called
     * @param country two letters
     * @param latitude in degrees, as typed; may be empty together with the longitude
     * @param longitude in degrees, as typed
     */
    public record Saying(String code, String name, String country, String latitude, String longitude) {}

    /**
     * Adds a place, or says anew what a place of that code is.
     *
     * @throws RefusedException when something is not right, with all that is
     */
    public PlaceCode put(Saying saying) {
        var by = access.requireEverywhere(Permission.SITE_SETTINGS);
        requireRight(saying);
        var place = em.createQuery("select f from ForeignPlace f where f.code = :code", ForeignPlace.class)
                .setParameter("code", saying.code())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new ForeignPlace(saying.code()));
        place.describe(saying.name(), saying.country(), number(saying.latitude()), number(saying.longitude()));
        place.sign(by.name(), clock.instant());
        em.persist(place);
        em.createNativeQuery("update gazetteer_edition set number = number + 1 where id = 1")
                .executeUpdate();
        events.fire(new AccountEvent("places.added", Grant.NETWORK, null, saying.name()));
        return PlaceCode.foreign(saying.code());
    }

    private static void requireRight(Saying saying) {
        var objections = new ArrayList<Objection>();
        require(PlaceKind.FOREIGN.accepts(saying.code()), "code", objections);
        require(!saying.name().isBlank() && saying.name().length() <= LONGEST_NAME, "name", objections);
        require(COUNTRIES.contains(saying.country()) && !saying.country().equals("FR"), "country", objections);
        require(isPoint(saying), "latitude", objections);
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
    }

    private static void require(boolean right, String field, List<Objection> objections) {
        if (!right) {
            objections.add(Objection.at(field, "places.foreign." + field));
        }
    }

    private static boolean isPoint(Saying saying) {
        if (saying.latitude().isEmpty() && saying.longitude().isEmpty()) {
            return true;
        }
        var form = "-?[0-9]{1,3}([.,][0-9]{1,8})?";
        return saying.latitude().matches(form)
                && saying.longitude().matches(form)
                && Math.abs(number(saying.latitude())) <= 90
                && Math.abs(number(saying.longitude())) <= 180;
    }

    private static Double number(String typed) {
        return typed.isEmpty() ? null : Double.valueOf(typed.replace(',', '.'));
    }
}
