package org.mosaique.web.backoffice.address;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.address.Renaming;
import org.mosaique.web.backoffice.content.Dossier;

/** Gives the content on the page another address. */
@Named("addressForm")
@RequestScoped
public class AddressForm {

    private Renaming renaming;
    private AccessControl access;
    private Dossier dossier;
    private String slug;

    /** For the container's proxy. */
    protected AddressForm() {}

    @Inject
    public AddressForm(Renaming renaming, AccessControl access, Dossier dossier) {
        this.renaming = renaming;
        this.access = access;
        this.dossier = dossier;
    }

    /** Whether there is an address, and the person may change it. */
    public boolean isOffered() {
        return !dossier.getDraft().slug().isEmpty()
                && access.allows(Permission.CONTENT_PUBLISH, dossier.getDraft().siteKey());
    }

    /** Changes it; the former one leads to it from now on. */
    public String rename() {
        renaming.rename(dossier.ref(), slug);
        return "/admin/review?faces-redirect=true&ref=" + dossier.ref() + "&rev=" + dossier.number() + "&done=renamed";
    }

    /** {@code open} where something was typed that could not be taken, else null. */
    public String getUnfolded() {
        return slug == null ? null : "open";
    }

    /** What was typed, or the present address. */
    public String getSlug() {
        return slug == null ? dossier.getDraft().slug() : slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
