package org.mosaique.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.CurrentActor;

/** In which language the back office speaks: the account's; before anybody is signed in, the one the address asks for. */
@Named("language")
@RequestScoped
public class Language {

    private CurrentActor current;
    private HttpServletRequest request;

    /** For the container's proxy. */
    protected Language() {}

    @Inject
    public Language(CurrentActor current, HttpServletRequest request) {
        this.current = current;
        this.request = request;
    }

    /** French or English. */
    public Locale getLocale() {
        var wanted = current.actor().map(Actor::language).orElseGet(() -> request.getParameter("lang"));
        return "en".equals(wanted) ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** Its two-letter code. */
    public String getCode() {
        return getLocale().getLanguage();
    }

    /** The code of the other language. */
    public String getOther() {
        return getCode().equals("en") ? "fr" : "en";
    }
}
