package org.mosaique.web.backoffice.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Permission;
import org.mosaique.core.access.Role;
import org.mosaique.core.people.People;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/invite}: a mail address, a name, a first role somewhere. */
@Named("invitationForm")
@ViewScoped
public class InvitationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private People people;

    @Inject
    private AccessControl access;

    @Inject
    private Query query;

    private String email = "";
    private String name = "";
    private Role role = Role.CONTRIBUTOR;
    private String place = "";

    /** Begins with the site the person is on, for whoever manages people at all. */
    public void open() {
        access.requireSomewhere(Permission.PEOPLE_MANAGE);
        place = query.text("site");
    }

    /** Invites, and shows the person. */
    public String invite() {
        var ref = people.invite(email, name, new Grant(place, role));
        return "/admin/person?faces-redirect=true&ref=" + ref + "&done=invited";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
