package org.mosaique.web.backoffice.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Permission;
import org.mosaique.core.access.Role;
import org.mosaique.core.people.Farewell;
import org.mosaique.core.people.People;
import org.mosaique.core.people.PeopleListing;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/person}: the roles of one person, given and taken; the link sent again; the account shut. */
@Named("personEditor")
@ViewScoped
public class PersonEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private People people;

    @Inject
    private Farewell farewell;

    @Inject
    private PeopleListing listing;

    @Inject
    private Bench bench;

    @Inject
    private Texts texts;

    private String ref;
    private Role role = Role.CONTRIBUTOR;
    private String place = "";

    private transient PeopleListing.Person person;

    /** Begins with the site the manager is on. */
    public void open() {
        place = bench.getSiteKey();
    }

    /** Reads the person anew; called before each rendering. */
    public void load() {
        person = listing.find(key());
    }

    /** Gives a role. */
    public String give() {
        people.give(key(), new Grant(place, role));
        return here("role-given");
    }

    /** Takes a role. */
    public String take(Grant grant) {
        people.take(key(), grant);
        return here("role-taken");
    }

    /** Sends the link to choose a password again. */
    public String inviteAgain() {
        people.inviteAgain(key());
        return here("link-sent");
    }

    /** Shuts the account. */
    public String disable() {
        people.disable(key());
        return here("disabled");
    }

    /** Deletes the account for good. */
    public String erase() {
        farewell.erase(key());
        return "/admin/people?faces-redirect=true&done=erased";
    }

    /** Opens the account again. */
    public String enable() {
        people.enable(key());
        return here("enabled");
    }

    private String here(String news) {
        return "/admin/person?faces-redirect=true&ref=" + key() + "&done=" + news;
    }

    private UUID key() {
        return Query.toRef(ref);
    }

    /** What taking a role is called, for those who hear one button after the other. */
    public String takeLabel(Grant grant) {
        return texts.text("backoffice.person.take") + ": " + texts.name("role", grant.role()) + ", "
                + texts.site(grant.siteKey());
    }

    /** Whether the account may be shut or opened by this manager. */
    public boolean isShuttable() {
        return bench.mayEverywhere(Permission.PEOPLE_MANAGE) && !bench.actor().is(key());
    }

    /** Whether the account is shut. */
    public boolean isShut() {
        return person.state() == Account.State.DISABLED;
    }

    public PeopleListing.Person getPerson() {
        return person;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
