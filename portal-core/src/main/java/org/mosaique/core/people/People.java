package org.mosaique.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.AccountEvent;
import org.mosaique.core.access.AccountRepository;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.PasswordLinks;
import org.mosaique.core.access.Permission;
import org.mosaique.core.access.Role;
import org.mosaique.core.access.RoleAssignment;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** Invites people, gives and takes their roles. Everything is asked for the site, or the network, at stake. */
@ApplicationScoped
@Transactional
public class People {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[^\\s@<>\"(),;:]+\\.[^\\s@<>\"(),;:]+");
    private static final int LONGEST_EMAIL = 190;
    private static final int LONGEST_NAME = 120;

    private AccountRepository accounts;
    private AccessControl access;
    private PasswordLinks links;
    private InvitationMail mail;
    private Event<AccountEvent> events;

    @Inject
    private Clock clock;

    /** For the container's proxy. */
    protected People() {}

    @Inject
    public People(
            AccountRepository accounts,
            AccessControl access,
            PasswordLinks links,
            InvitationMail mail,
            Event<AccountEvent> events) {
        this.accounts = accounts;
        this.access = access;
        this.links = links;
        this.mail = mail;
        this.events = events;
    }

    /**
     * Invites a person by mail, with a first role. Whoever has an account already gets the role and no second account.
     *
     * @return the account
     */
    public UUID invite(String email, String name, Grant grant) {
        var inviter = access.require(Permission.PEOPLE_MANAGE, grant.siteKey());
        requireValid(email, name);
        var known = accounts.findByEmail(email);
        if (known.isPresent()) {
            give(known.get().ref(), grant);
            return known.get().ref();
        }
        var account = Account.invite(email, name.strip(), clock.instant());
        accounts.add(account);
        events.fire(new AccountEvent("account.invited", grant.siteKey(), account.ref(), account.email()));
        give(account.ref(), grant);
        mail.send(account, inviter.name(), links.issue(account.ref()));
        return account.ref();
    }

    /** Sends the link to choose a password again. */
    public void inviteAgain(UUID ref) {
        var account = managed(ref);
        var inviter = access.requireSomewhere(Permission.PEOPLE_MANAGE);
        if (account.state() == Account.State.DISABLED) {
            throw RefusedException.because("people.disabled");
        }
        mail.send(account, inviter.name(), links.issue(ref));
        events.fire(new AccountEvent("account.link-sent", Grant.NETWORK, ref, account.email()));
    }

    /** Gives a role; nothing happens when the person has it already. */
    public void give(UUID ref, Grant grant) {
        var giver = access.require(Permission.PEOPLE_MANAGE, grant.siteKey());
        var account = find(ref);
        var held = accounts.rolesOf(ref).stream().map(RoleAssignment::grant).toList();
        if (!held.contains(grant)) {
            accounts.give(new RoleAssignment(ref, grant, giver.ref(), clock.instant()));
            events.fire(new AccountEvent("role.given", grant.siteKey(), ref, describe(account, grant)));
        }
    }

    /** Takes a role; the last administrator of the network keeps theirs. */
    public void take(UUID ref, Grant grant) {
        access.require(Permission.PEOPLE_MANAGE, grant.siteKey());
        var account = find(ref);
        if (isLastAdministrator(grant)) {
            throw RefusedException.because("people.last-administrator");
        }
        accounts.rolesOf(ref).stream()
                .filter(assignment -> assignment.grant().equals(grant))
                .forEach(assignment -> {
                    accounts.take(assignment);
                    events.fire(new AccountEvent("role.taken", grant.siteKey(), ref, describe(account, grant)));
                });
    }

    /** Shuts an account: the person can't sign in any more. Only for the administrators of the network. */
    public void disable(UUID ref) {
        var actor = access.requireEverywhere(Permission.PEOPLE_MANAGE);
        if (actor.is(ref)) {
            throw RefusedException.because("people.not-oneself");
        }
        var account = find(ref);
        account.disable();
        events.fire(new AccountEvent("account.disabled", Grant.NETWORK, ref, account.name()));
    }

    /** Opens a shut account again. Only for the administrators of the network. */
    public void enable(UUID ref) {
        access.requireEverywhere(Permission.PEOPLE_MANAGE);
        var account = find(ref);
        account.enable();
        events.fire(new AccountEvent("account.enabled", Grant.NETWORK, ref, account.name()));
    }

    /** Changes the actor's own name and language. */
    public void introduceMyself(String name, String language) {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new RefusedException(List.of(Objection.at("name", "people.name.wrong")));
        }
        find(access.actor().ref())
                .introduce(name.strip(), Locale.forLanguageTag(language).getLanguage());
    }

    private boolean isLastAdministrator(Grant grant) {
        return grant.isNetworkWide()
                && grant.role() == Role.ADMINISTRATOR
                && accounts.countHolders(Role.ADMINISTRATOR, Grant.NETWORK) <= 1;
    }

    /** An account that somebody manages who manages people where one of its roles holds. */
    private Account managed(UUID ref) {
        var account = find(ref);
        var sites = accounts.rolesOf(ref).stream()
                .map(assignment -> assignment.grant().siteKey());
        if (sites.noneMatch(site -> access.allows(Permission.PEOPLE_MANAGE, site))) {
            access.requireEverywhere(Permission.PEOPLE_MANAGE);
        }
        return account;
    }

    private Account find(UUID ref) {
        return accounts.find(ref).orElseThrow(() -> new NotFoundException("account " + ref));
    }

    private static void requireValid(String email, String name) {
        var objections = new ArrayList<Objection>();
        if (email == null
                || email.length() > LONGEST_EMAIL
                || !EMAIL.matcher(email.strip()).matches()) {
            objections.add(Objection.at("email", "people.email.wrong"));
        }
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            objections.add(Objection.at("name", "people.name.wrong"));
        }
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
    }

    private static String describe(Account account, Grant grant) {
        return account.name() + " · " + grant.role().name().toLowerCase(Locale.ROOT);
    }
}
