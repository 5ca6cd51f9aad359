package org.mosaique.web.backoffice.address;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.address.Redirects;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/redirect}: one redirect of a site, written, changed or taken away. */
@Named("redirectForm")
@ViewScoped
public class RedirectForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Redirects redirects;

    @Inject
    private AccessControl access;

    @Inject
    private Occupied occupied;

    @Inject
    private Bench bench;

    @Inject
    private Query query;

    private String site;
    private UUID ref;
    private String from = "";
    private String to = "";
    private boolean permanent = true;

    /** Begins with the redirect of the address, or with an empty one. */
    public void open() {
        site = bench.getSiteKey();
        access.require(Permission.SITE_COMPOSE, site);
        from = query.line("from");
        if (!query.text("ref").isEmpty()) {
            var row = redirects.find(site, query.ref("ref"));
            ref = row.ref();
            from = row.from();
            to = row.to();
            permanent = row.permanent();
        }
    }

    /** Saves it, unless something answers at that address already. */
    public String save() {
        occupied.refuse(bench.getSite(), from == null ? "" : from.strip());
        redirects.keep(site, ref, from == null ? "" : from, to == null ? "" : to, permanent);
        return list("redirect-saved");
    }

    /** Takes it away. */
    public String remove() {
        redirects.remove(site, ref);
        return list("redirect-removed");
    }

    private String list(String news) {
        return "/admin/redirects?faces-redirect=true&site=" + site + "&done=" + news;
    }

    /** Whether it exists already. */
    public boolean isKnown() {
        return ref != null;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isPermanent() {
        return permanent;
    }

    public void setPermanent(boolean permanent) {
        this.permanent = permanent;
    }
}
