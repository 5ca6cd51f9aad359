package org.mosaique.inside;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;

/** People of the tests: what they may do is all that is known of them. */
public final class Somebody {

    private Somebody() {}

    /** Somebody with one role on one site; the same name is the same person. */
    static Actor with(Role role, String site, String name) {
        var key = role + " " + name + " of " + site;
        var ref = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        return new Actor(ref, key, name + "@" + site + ".example", "fr", List.of(new Grant(site, role)));
    }

    /** Somebody of that name whom nothing has heard of yet, with one role on one site. */
    public static Actor newcomer(String name, Role role, String site) {
        return new Actor(UUID.randomUUID(), name, name + "@example.org", "fr", List.of(new Grant(site, role)));
    }

    static Actor with(Role role, String site) {
        return with(role, site, "first");
    }

    static Actor ofTheNetwork(Role role) {
        return with(role, Grant.NETWORK);
    }

    /** One person of every role on a site. */
    static Stream<Actor> everyRoleOn(String site) {
        return Arrays.stream(Role.values()).map(role -> with(role, site));
    }
}
