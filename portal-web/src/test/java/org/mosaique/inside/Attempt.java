package org.mosaique.inside;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mosaique.core.content.ReviewState;

/**
 * Something that an intruder may try through a service; it must be refused.
 *
 * @param name what is tried, in words
 * @param method class and method of the service
 * @param act how it is tried
 */
record Attempt(String name, String method, Try act) {

    /** Every one there is, on whatever a site has. */
    static List<Attempt> all() {
        return Stream.of(
                        AttemptsOnTexts.ALL,
                        AttemptsOnDecisions.ALL,
                        AttemptsOnPlans.ALL,
                        AttemptsOnLists.ALL,
                        AttemptsOnPeople.ALL,
                        AttemptsOnExchange.ALL,
                        AttemptsOnMedia.ALL,
                        AttemptsOnSites.ALL)
                .flatMap(List::stream)
                .toList();
    }

    static Attempt trying(String name, String method, Try act) {
        return new Attempt(name, method, act);
    }

    /** For acts that answer nothing. */
    static Object done(Runnable act) {
        act.run();
        return null;
    }

    Object on(Services services, Target target) throws Exception {
        return act.on(services, target);
    }

    @Override
    public String toString() {
        return name + " (" + method + ")";
    }

    /**
     * What it is tried on.
     *
     * @param state the state of the revision
     * @param person an account of the site
     * @param picture a picture of its library, not shared
     * @param dossier a dossier of the site
     * @param idea an idea noted for the site
     */
    record Target(
            ReviewState state, UUID ref, int number, int version, UUID person, UUID picture, UUID dossier, UUID idea) {}

    /** How something is tried. */
    @FunctionalInterface
    interface Try {
        Object on(Services services, Target target) throws Exception;
    }
}
