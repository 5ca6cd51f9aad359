package org.mosaique.core.demonstration;

import java.util.Map;
import org.mosaique.core.access.Actor;

/**
 * The people of the demonstration on one site, by the local part of their address: {@code contribution},
 * {@code animation}, {@code comite1} to {@code comite3}; and, where the site's rules give them something to do,
 * {@code confiance} and {@code presidence}.
 */
record Cast(Map<String, Actor> people) {

    /** Who writes what says nothing else. */
    static final String CONTRIBUTOR = "contribution";

    /** Who publishes its own texts where the site trusts it. */
    static final String TRUSTED = "confiance";

    Actor named(String who) {
        var actor = people.get(who);
        if (actor == null) {
            throw new IllegalArgumentException("The demonstration knows no '" + who + "'");
        }
        return actor;
    }

    Actor contributor() {
        return named(CONTRIBUTOR);
    }

    Actor animator() {
        return named("animation");
    }

    Actor member(int number) {
        return named("comite" + number);
    }
}
