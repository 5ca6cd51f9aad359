package org.mosaique.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.access.Account;
import org.mosaique.core.notify.Mailer;
import org.mosaique.core.shared.CoreTexts;

/** Writes the mail that brings a person the link to choose a password. */
@ApplicationScoped
public class InvitationMail {

    @Inject
    private Mailer mailer;

    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** Owes the mail, in the account's language. */
    public void send(Account account, String inviter, String token) {
        var language = Locale.forLanguageTag(account.language());
        var text = CoreTexts.text(language, "invitation.text", account.name(), inviter, link(token));
        mailer.owe(account.email(), CoreTexts.text(language, "invitation.subject"), text);
    }

    /** The address behind a token. */
    public String link(String token) {
        return baseUrl + "/admin/password?token=" + token;
    }
}
