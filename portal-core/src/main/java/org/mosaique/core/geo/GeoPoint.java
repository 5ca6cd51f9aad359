package org.mosaique.core.geo;

import java.io.Serializable;

/**
 * A point on the earth, in degrees (WGS 84).
 *
 * @param latitude north of the equator
 * @param longitude east of Greenwich
 */
public record GeoPoint(double latitude, double longitude) implements Serializable {

    /** The mean radius of the earth. */
    static final double EARTH_KM = 6371.0088;

    public GeoPoint {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No point on the earth: " + latitude + ", " + longitude);
        }
    }

    /** How far another point is as the crow flies, in kilometres. */
    public double distance(GeoPoint other) {
        var north = Math.toRadians(other.latitude - latitude) / 2;
        var east = Math.toRadians(other.longitude - longitude) / 2;
        var chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
