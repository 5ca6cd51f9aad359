package org.mosaique.core.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.AccountRepository;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.PasswordHasher;
import org.mosaique.core.access.Role;
import org.mosaique.core.access.RoleAssignment;
import org.mosaique.core.shared.CoreTexts;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.Site;

/** The accounts of the demonstration: made when it is on, shut when it is off. */
@ApplicationScoped
@Transactional
public class DemonstrationAccounts {

    /** The account of the whole network. */
    static final String NETWORK_EMAIL = "reseau@mosaique.example";

    private static final Logger PROGRESS = Logger.getLogger("org.mosaique.progress");
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordHasher hasher;

    @Inject
    @ConfigProperty(name = "portal.demo.password")
    private Optional<String> givenPassword;

    @Inject
    private Clock clock;

    /** Who is there on every site, and who has something to do under the rules of this one. */
    private static Map<String, Role> roles(Site site) {
        var roles = new LinkedHashMap<String, Role>();
        roles.put(Cast.CONTRIBUTOR, Role.CONTRIBUTOR);
        roles.put("animation", Role.ANIMATOR);
        roles.put("comite1", Role.COMMITTEE);
        roles.put("comite2", Role.COMMITTEE);
        roles.put("comite3", Role.COMMITTEE);
        var rules =
                site.get(DecisionRule.ENTRY).stream().map(DecisionRule::rule).toList();
        if (rules.contains(DecisionRule.Kind.TRUSTED)) {
            roles.put(Cast.TRUSTED, Role.TRUSTED);
        }
        if (rules.contains(DecisionRule.Kind.CONSENT)) {
            roles.put("presidence", Role.CHAIR);
        }
        return roles;
    }

    /** Makes the accounts that are missing, opens those that were shut, and tells the password on the console. */
    public void open(List<Site> sites) {
        var known = accounts.findByEmail(NETWORK_EMAIL);
        var given = givenPassword.filter(password -> !password.isBlank());
        var password = given.or(() -> known.isPresent() ? Optional.empty() : Optional.of(randomPassword()));
        var hash = password.map(hasher::hash)
                .or(() -> known.flatMap(Account::passwordHash))
                .orElseThrow();
        ensure(NETWORK_EMAIL, "Réseau", new Grant(Grant.NETWORK, Role.ADMINISTRATOR), hash);
        for (var site : sites) {
            roles(site)
                    .forEach((who, role) -> ensure(
                            who + "@" + site.key() + ".example", name(who, site), new Grant(site.key(), role), hash));
        }
        PROGRESS.info(() -> CoreTexts.console("start.demonstration.accounts"));
        PROGRESS.info(() -> password.isPresent()
                ? CoreTexts.console("start.demonstration.password", password.get())
                : CoreTexts.console("start.demonstration.password-known"));
    }

    /** Shuts every account of the demonstration. */
    public void shut() {
        em.createQuery("select a from Account a where a.demonstration = true", Account.class)
                .getResultList()
                .forEach(Account::disable);
    }

    /** The people of one site. */
    Cast cast(Site site) {
        var people = new LinkedHashMap<String, Actor>();
        roles(site).forEach((who, role) -> {
            var account =
                    accounts.findByEmail(who + "@" + site.key() + ".example").orElseThrow();
            var grant = new Grant(site.key(), role);
            people.put(who, new Actor(account.ref(), account.name(), account.email(), "fr", List.of(grant)));
        });
        return new Cast(people);
    }

    private void ensure(String email, String name, Grant grant, String hash) {
        var found = accounts.findByEmail(email);
        if (found.isPresent()) {
            found.get().enable();
            found.get().choosePassword(hash);
            return;
        }
        var account = Account.demonstrate(email, name, hash, clock.instant());
        accounts.add(account);
        accounts.give(new RoleAssignment(account.ref(), grant, Actor.PORTAL.ref(), clock.instant()));
    }

    private static String name(String who, Site site) {
        var title = switch (who) {
            case Cast.CONTRIBUTOR -> "Contribution";
            case Cast.TRUSTED -> "Contribution de confiance";
            case "animation" -> "Animation";
            case "presidence" -> "Présidence du comité";
            default -> "Comité " + who.charAt(who.length() - 1);
        };
        return title + " " + site.territory();
    }

    private static String randomPassword() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int position = 0; position < 15; position++) {
            password.append(position % 4 == 3 ? '-' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
