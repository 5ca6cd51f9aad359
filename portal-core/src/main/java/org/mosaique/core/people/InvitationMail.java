package org.mosaique.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.access.Account;
import org.mosaique.core.notify.Mailer;

/** Writes the mail that brings a person the link to choose a password. */
@ApplicationScoped
public class InvitationMail {

    private static final String BUNDLE = "org.mosaique.core.messages_core";

    @Inject
    private Mailer mailer;

    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** Owes the mail, in the account's language. */
    public void send(Account account, String inviter, String token) {
        var texts = ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(account.language()));
        var text = MessageFormat.format(
                texts.getString("invitation.text"), account.name(), inviter, link(token));
        mailer.owe(account.email(), texts.getString("invitation.subject"), text);
    }

    /** The address behind a token. */
    public String link(String token) {
        return baseUrl + "/admin/password?token=" + token;
    }
}
