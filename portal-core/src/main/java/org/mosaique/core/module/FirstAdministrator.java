package org.mosaique.core.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.logging.Logger;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.AccountRepository;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.PasswordLinks;
import org.mosaique.core.access.Role;
import org.mosaique.core.access.RoleAssignment;
import org.mosaique.core.people.InvitationMail;
import org.mosaique.core.shared.CoreTexts;
import org.mosaique.core.site.SiteRegistry;

/** Sees to it that somebody can sign in: without an active administrator of the network, a one-time link is printed. */
@ApplicationScoped
@Transactional
public class FirstAdministrator {

    private static final Logger PROGRESS = Logger.getLogger("org.mosaique.progress");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordLinks links;

    @Inject
    private InvitationMail invitations;

    @Inject
    private SiteRegistry sites;

    @Inject
    private Clock clock;

    /** Creates the account when it is missing, and prints a new link while nobody has used one. */
    public void ensure() {
        if (activeAdministrators() > 0) {
            return;
        }
        var email = "administration@" + sites.portalHost();
        var account = accounts.findByEmail(email).orElseGet(() -> create(email));
        PROGRESS.info(() -> CoreTexts.console("start.administrator", invitations.link(links.issue(account.ref()))));
    }

    private Account create(String email) {
        var account = Account.invite(email, CoreTexts.text(Locale.FRENCH, "administrator.name"), clock.instant());
        accounts.add(account);
        var grant = new Grant(Grant.NETWORK, Role.ADMINISTRATOR);
        accounts.give(new RoleAssignment(account.ref(), grant, Actor.PORTAL.ref(), clock.instant()));
        return account;
    }

    private long activeAdministrators() {
        return em.createQuery("""
                        select count(a) from Account a, RoleAssignment r
                        where r.accountRef = a.ref and a.state = :active and r.role = :role and r.siteKey = '*'""", Long.class)
                .setParameter("active", Account.State.ACTIVE)
                .setParameter("role", Role.ADMINISTRATOR)
                .getSingleResult();
    }
}
