package org.mosaique.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Tells who stands behind an account, with the roles of this moment: a role taken away is gone at the next request. */
@ApplicationScoped
@Transactional
public class Actors {

    private AccountRepository accounts;

    /** For the container's proxy. */
    protected Actors() {}

    @Inject
    public Actors(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** The actor of an active account; empty when it is unknown, not yet or no longer active. */
    public Optional<Actor> find(UUID account) {
        return accounts.find(account)
                .filter(found -> found.state() == Account.State.ACTIVE)
                .map(this::toActor);
    }

    /** The same of an account that is not shut, also before a password was chosen: who proved otherwise who they are. */
    public Optional<Actor> reachable(UUID account) {
        return accounts.find(account)
                .filter(found -> found.state() != Account.State.DISABLED)
                .map(this::toActor);
    }

    private Actor toActor(Account account) {
        var grants = accounts.rolesOf(account.ref()).stream()
                .map(RoleAssignment::grant)
                .toList();
        return new Actor(account.ref(), account.name(), account.email(), account.language(), grants);
    }
}
