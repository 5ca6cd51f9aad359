package org.mosaique.web.backoffice.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.mosaique.web.backoffice.Language;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.http.Session;

/** Backs {@code /admin/logout}: ends the session when a form asks for it; a mere link does nothing. */
@Named("signOutPage")
@RequestScoped
public class SignOutPage {

    private Session session;
    private Query query;
    private Language language;

    /** For the container's proxy. */
    protected SignOutPage() {}

    @Inject
    public SignOutPage(Session session, Query query, Language language) {
        this.session = session;
        this.query = query;
        this.language = language;
    }

    /** Leaves, and leads to where one signs in. */
    public void open(ExternalContext http) throws IOException {
        if (!query.isPost()) {
            http.redirect("/admin");
            return;
        }
        var code = language.getCode();
        session.signOut((HttpServletRequest) http.getRequest());
        http.redirect("/admin/login?done=out&lang=" + code);
    }
}
