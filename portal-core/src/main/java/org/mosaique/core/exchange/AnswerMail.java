package org.mosaique.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.AccountRepository;
import org.mosaique.core.content.Publication;
import org.mosaique.core.content.Revision;
import org.mosaique.core.notify.Mailer;
import org.mosaique.core.shared.CoreTexts;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/** Writes to whoever proposed an item what a site made of it, in their language; nobody is told of what they did themselves. */
@ApplicationScoped
class AnswerMail {

    @Inject
    private Mailer mailer;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccessControl access;

    @Inject
    private SiteRegistry sites;

    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    void accepted(Publication publication, Revision live) {
        send("exchange.accepted", publication, live, "");
    }

    void declined(Publication publication, Revision live, String why) {
        send("exchange.declined", publication, live, why);
    }

    void takenDown(Publication publication, Revision live, String why) {
        send("exchange.taken-down", publication, live, why);
    }

    private void send(String key, Publication publication, Revision live, String why) {
        var proposer = publication.proposer().account();
        if (proposer == null || access.actor().is(proposer)) {
            return;
        }
        accounts.find(proposer)
                .filter(account -> account.state() == Account.State.ACTIVE)
                .ifPresent(account -> send(key, account, publication, live, why));
    }

    private void send(String key, Account account, Publication publication, Revision live, String why) {
        var language = Locale.forLanguageTag(account.language());
        var site = sites.find(publication.siteKey()).map(Site::name).orElse(publication.siteKey());
        var link = baseUrl + "/admin/review?ref=" + publication.itemRef() + "&rev=" + live.number();
        var subject = CoreTexts.text(language, key + ".subject", site, live.title());
        var decider = access.actor().name();
        var text = CoreTexts.text(language, key + ".text", account.name(), decider, site, live.title(), why, link);
        mailer.owe(account.email(), subject, text);
    }
}
