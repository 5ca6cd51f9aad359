package org.mosaique.web.backoffice.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.mosaique.core.access.PasswordLinks;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.web.backoffice.Language;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/password}: whoever holds a link chooses a password, once. A plain form without any state. */
@Named("passwordPage")
@RequestScoped
public class PasswordPage {

    private PasswordLinks links;
    private Query query;
    private Texts texts;
    private Language language;

    private String holder;
    private String problem;

    /** For the container's proxy. */
    protected PasswordPage() {}

    @Inject
    public PasswordPage(PasswordLinks links, Query query, Texts texts, Language language) {
        this.links = links;
        this.query = query;
        this.texts = texts;
        this.language = language;
    }

    /** Sets the password when the form was sent; else looks whose link it is. */
    public void open(ExternalContext http) throws IOException {
        if (query.isPost()) {
            choose(http);
        }
        holder = links.holder(getToken()).orElse(null);
    }

    private void choose(ExternalContext http) throws IOException {
        var request = (HttpServletRequest) http.getRequest();
        var password = request.getParameter("password");
        if (password != null && !password.equals(request.getParameter("again"))) {
            problem = texts.text("backoffice.password.differ");
            return;
        }
        try {
            links.choose(getToken(), password);
            http.redirect("/admin/login?done=password&lang=" + language.getCode());
        } catch (RefusedException refused) {
            problem = texts.objection(refused.objections().get(0));
        }
    }

    /** The name of whoever the link belongs to; null when it can't be used. */
    public String getHolder() {
        return holder;
    }

    /** What went wrong, in words; null when nothing did. */
    public String getProblem() {
        return problem;
    }

    public String getToken() {
        return query.text("token");
    }

    /** The shortest password, in characters. */
    public int getShortest() {
        return PasswordLinks.SHORTEST;
    }
}
