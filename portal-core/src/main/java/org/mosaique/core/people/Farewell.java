package org.mosaique.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.AccountErased;
import org.mosaique.core.access.AccountEvent;
import org.mosaique.core.access.AccountRepository;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Permission;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;

/** Deletes accounts for good. What they wrote stays, signed with their name; the trail keeps it for the legal time. */
@ApplicationScoped
@Transactional
public class Farewell {

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccessControl access;

    @Inject
    private Event<AccountErased> erasures;

    @Inject
    private Event<AccountEvent> events;

    /**
     * Deletes an account, its roles, its links and what was kept for that person alone. Only for the administrators of the
     * network, and never one's own: so there is always one left.
     */
    public void erase(UUID ref) {
        var actor = access.requireEverywhere(Permission.PEOPLE_MANAGE);
        if (actor.is(ref)) {
            throw RefusedException.because("people.not-oneself");
        }
        var account = accounts.find(ref).orElseThrow(() -> new NotFoundException("account " + ref));
        events.fire(new AccountEvent("account.erased", Grant.NETWORK, ref, account.name()));
        erasures.fire(new AccountErased(ref, account.email()));
        accounts.remove(account);
    }
}
