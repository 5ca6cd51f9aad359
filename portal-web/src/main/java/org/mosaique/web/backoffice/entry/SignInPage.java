package org.mosaique.web.backoffice.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.http.Session;

/**
 * Backs {@code /admin/login}. A plain form without any state: the page may stay open for days and costs no session before
 * somebody is signed in; the guard has seen that it comes from our own page.
 */
@Named("signInPage")
@RequestScoped
public class SignInPage {

    private static final Pattern WITHIN = Pattern.compile("/admin([/?].*)?");
    private static final String HOME = "/admin";

    private Session session;
    private CurrentActor current;
    private Query query;
    private Texts texts;

    private String problem;

    /** For the container's proxy. */
    protected SignInPage() {}

    @Inject
    public SignInPage(Session session, CurrentActor current, Query query, Texts texts) {
        this.session = session;
        this.current = current;
        this.query = query;
        this.texts = texts;
    }

    /** Signs in when the form was sent, and leads on whoever is signed in. */
    public void open(ExternalContext http) throws IOException {
        if (query.isPost()) {
            signIn((HttpServletRequest) http.getRequest(), (HttpServletResponse) http.getResponse());
        }
        if (current.actor().isPresent()) {
            http.redirect(getTo());
        }
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) {
        var password = request.getParameter("password");
        var refused = session.signIn(request, response, getEmail(), password == null ? "" : password);
        refused.ifPresent(wait -> problem = wait.isZero()
                ? texts.text("backoffice.login.wrong")
                : texts.fill("backoffice.login.wait", Math.max(1, wait.toSeconds())));
    }

    /** What went wrong, in words; null when nothing did. */
    public String getProblem() {
        return problem;
    }

    /** The mail address as it was typed. */
    public String getEmail() {
        return query.line("email");
    }

    /** Where the person wanted to go: within the back office, never elsewhere. */
    public String getTo() {
        var wanted = query.line("to");
        return WITHIN.matcher(wanted).matches() ? wanted : HOME;
    }
}
