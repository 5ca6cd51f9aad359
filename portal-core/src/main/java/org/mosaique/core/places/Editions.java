package org.mosaique.core.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import org.mosaique.core.geo.GeoPoint;
import org.mosaique.core.geo.Place;
import org.mosaique.core.geo.PlaceCode;
import org.mosaique.core.geo.PlaceTable;

/** Reads the places that were brought in. An edition is what counts between two changes. */
@ApplicationScoped
@Transactional
public class Editions {

    @PersistenceContext
    private EntityManager em;

    /**
     * What counts now.
     *
     * @param number grows with every change
     * @param importRef the import that counts, or null
     */
    record Edition(long number, String importRef) {}

    /** What counts now. */
    Edition current() {
        var row = (Object[]) em.createNativeQuery("select number, import_ref from gazetteer_edition where id = 1")
                .getSingleResult();
        return new Edition(((Number) row[0]).longValue(), (String) row[1]);
    }

    /** All places of an edition. */
    PlaceTable read(Edition edition) {
        var table = new PlaceTable();
        if (edition.importRef() != null) {
            communes(edition.importRef(), table);
        }
        em.createQuery("select f.code, f.name, f.country, f.latitude, f.longitude from ForeignPlace f", Object[].class)
                .getResultList()
                .forEach(row -> table.place(foreign(row)));
        return table;
    }

    private void communes(String importRef, PlaceTable table) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                em.createNativeQuery("""
                        select insee, name, postcodes, department, department_name, region, region_name, epci,
                          epci_name, part_of, population, latitude, longitude
                        from imported_place where import_ref = ? order by insee""").setParameter(1, importRef).getResultList();
        var epcis = new HashMap<String, String>();
        var texts = new HashMap<String, String>();
        for (var row : rows) {
            epcis.put((String) row[0], (String) row[7]);
            if (!text(row[6]).isEmpty()) {
                table.region(text(row[5]), text(row[6]));
            }
            if (!text(row[4]).isEmpty()) {
                table.department(text(row[3]), text(row[4]), text(row[5]));
            }
            if (!text(row[8]).isEmpty()) {
                table.epci(text(row[7]), text(row[8]));
            }
        }
        rows.forEach(row -> table.place(commune(row, epcis, texts)));
    }

    /** An arrondissement belongs to the EPCI of its commune, also where the file does not say so. */
    private static Place commune(Object[] row, HashMap<String, String> epcis, HashMap<String, String> texts) {
        var partOf = text(row[9]);
        var epci = text(row[7]).isEmpty() ? epcis.getOrDefault(partOf, "") : text(row[7]);
        return new Place(
                PlaceCode.commune(text(row[0])),
                text(row[1]),
                Place.FRANCE,
                once(texts, text(row[3])),
                once(texts, text(row[4])),
                once(texts, text(row[5])),
                once(texts, epci),
                partOf,
                text(row[2]).isEmpty() ? List.of() : List.of(text(row[2]).split(" ")),
                ((Number) row[10]).intValue(),
                point(row[11], row[12]),
                false);
    }

    private static Place foreign(Object[] row) {
        return new Place(
                PlaceCode.foreign(text(row[0])),
                text(row[1]),
                text(row[2]),
                "",
                "",
                "",
                "",
                "",
                List.of(),
                0,
                point(row[3], row[4]),
                false);
    }

    private static GeoPoint point(Object latitude, Object longitude) {
        return latitude == null || longitude == null
                ? null
                : new GeoPoint(((Number) latitude).doubleValue(), ((Number) longitude).doubleValue());
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }

    private static String once(HashMap<String, String> texts, String text) {
        return texts.computeIfAbsent(text, same -> same);
    }
}
