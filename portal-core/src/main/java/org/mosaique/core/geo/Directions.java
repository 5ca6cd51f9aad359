package org.mosaique.core.geo;

/**
 * The points of all places as directions from the middle of the earth: comparing distances takes three multiplications,
 * so that all of France is looked through in tens of microseconds.
 */
final class Directions {

    private final float[] x;
    private final float[] y;
    private final float[] z;

    Directions(Place[] places) {
        x = new float[places.length];
        y = new float[places.length];
        z = new float[places.length];
        for (int number = 0; number < places.length; number++) {
            var point = places[number].point();
            x[number] = point == null ? Float.NaN : x(point);
            y[number] = point == null ? Float.NaN : y(point);
            z[number] = point == null ? Float.NaN : z(point);
        }
    }

    private static float x(GeoPoint point) {
        return (float) (Math.cos(Math.toRadians(point.latitude())) * Math.cos(Math.toRadians(point.longitude())));
    }

    private static float y(GeoPoint point) {
        return (float) (Math.cos(Math.toRadians(point.latitude())) * Math.sin(Math.toRadians(point.longitude())));
    }

    private static float z(GeoPoint point) {
        return (float) Math.sin(Math.toRadians(point.latitude()));
    }

    /** The nearest of some places to a point; -1 when none of them has a point. */
    int nearest(GeoPoint from, int[] among) {
        var fromX = x(from);
        var fromY = y(from);
        var fromZ = z(from);
        var best = -1;
        var least = Float.MAX_VALUE;
        for (var number : among) {
            var east = x[number] - fromX;
            var north = y[number] - fromY;
            var up = z[number] - fromZ;
            var square = east * east + north * north + up * up;
            if (square < least) { // never true without a point
                least = square;
                best = number;
            }
        }
        return best;
    }
}
