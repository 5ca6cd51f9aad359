package org.mosaique.inside;

import static org.mosaique.inside.Attempt.done;
import static org.mosaique.inside.Attempt.trying;
import static org.mosaique.inside.Stage.SITE;

import java.util.List;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;

/** What an intruder may try on the people of a site. */
final class AttemptsOnPeople {

    static final List<Attempt> ALL = List.of(
            trying("erase", "Farewell.erase", (on, it) -> done(() -> on.farewell.erase(it.person()))),
            trying("invite", "People.invite", (on, it) -> on.people.invite("intrus@rhone.example", "Intrus", grant())),
            trying("invite again", "People.inviteAgain", (on, it) -> done(() -> on.people.inviteAgain(it.person()))),
            trying("give", "People.give", (on, it) -> done(() -> on.people.give(it.person(), grant()))),
            trying("give everywhere", "People.give", (on, it) -> done(() -> on.people.give(it.person(), everywhere()))),
            trying("take", "People.take", (on, it) -> done(() -> on.people.take(it.person(), grant()))),
            trying("disable", "People.disable", (on, it) -> done(() -> on.people.disable(it.person()))),
            trying("enable", "People.enable", (on, it) -> done(() -> on.people.enable(it.person()))),
            trying(
                    "people of the site",
                    "PeopleListing.page",
                    (on, it) -> on.peopleListing.page(SITE, "", true, 1, 20)),
            trying("all people", "PeopleListing.page", (on, it) -> on.peopleListing.page("", "", true, 1, 20)),
            trying("person", "PeopleListing.find", (on, it) -> on.peopleListing.find(it.person())));

    private AttemptsOnPeople() {}

    private static Grant grant() {
        return new Grant(SITE, Role.COMMITTEE);
    }

    private static Grant everywhere() {
        return new Grant(Grant.NETWORK, Role.ADMINISTRATOR);
    }
}
