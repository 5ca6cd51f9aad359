package org.mosaique.web.backoffice.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Permission;
import org.mosaique.core.access.Role;
import org.mosaique.web.backoffice.Texts;

/** The roles that may be given, and where the person may give them. */
@Named("grantChoice")
@RequestScoped
public class GrantChoice {

    private AccessControl access;
    private Texts texts;

    /** For the container's proxy. */
    protected GrantChoice() {}

    @Inject
    public GrantChoice(AccessControl access, Texts texts) {
        this.access = access;
        this.texts = texts;
    }

    /** Every role, by name. */
    public List<SelectItem> getRoles() {
        return Arrays.stream(Role.values())
                .map(role -> new SelectItem(role.name(), texts.name("role", role)))
                .toList();
    }

    /** The sites whose people the person manages, and the network for those who manage all of it. */
    public List<SelectItem> getPlaces() {
        var places = new ArrayList<SelectItem>();
        access.sitesWith(Permission.PEOPLE_MANAGE).forEach(site -> places.add(new SelectItem(site.key(), site.name())));
        if (access.allows(Permission.PEOPLE_MANAGE, Grant.NETWORK)) {
            places.add(new SelectItem(Grant.NETWORK, texts.text("backoffice.network.whole")));
        }
        return places;
    }

    /** The roles, to be explained. */
    public Role[] getMeanings() {
        return Role.values();
    }
}
