package org.mosaique.core.demonstration;

import java.util.Map;
import org.mosaique.core.access.Actor;

/**
 * The people of the demonstration on one site, by the local part of their address: {@code contribution},
 * {@code animation}, {@code comite1} to {@code comite3}.
 */
record Cast(Map<String, Actor> people) {

    Actor named(String who) {
        var actor = people.get(who);
        if (actor == null) {
            throw new IllegalArgumentException("The demonstration knows no '" + who + "'");
        }
        return actor;
    }

    Actor contributor() {
        return named("contribution");
    }

    Actor animator() {
        return named("animation");
    }

    Actor member(int number) {
        return named("comite" + number);
    }
}
