package org.mosaique.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.Permission;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.Author;

/** Knows who writes on a site. Asks for no right: whoever calls it has. */
@ApplicationScoped
public class Writers {

    private static final List<Role> WRITING = Arrays.stream(Role.values())
            .filter(role -> role.grants(Permission.CONTENT_EDIT))
            .toList();

    private static final String WHERE = """
             where a.state = :active and exists (select r from RoleAssignment r
               where r.accountRef = a.ref and r.role in :roles and r.siteKey in (:site, '*'))""";

    @PersistenceContext
    private EntityManager em;

    /** Everybody who writes on a site, by name. */
    List<Author> of(String siteKey) {
        return em.createQuery("select a from Account a " + WHERE + " order by a.name, a.id", Account.class)
                .setParameter("active", Account.State.ACTIVE)
                .setParameter("roles", WRITING)
                .setParameter("site", siteKey)
                .getResultStream()
                .map(account -> new Author(account.ref(), account.name()))
                .toList();
    }

    /** One of them. */
    Optional<Author> find(String siteKey, UUID account) {
        return em.createQuery("select a from Account a " + WHERE + " and a.ref = :account", Account.class)
                .setParameter("active", Account.State.ACTIVE)
                .setParameter("roles", WRITING)
                .setParameter("site", siteKey)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .map(found -> new Author(found.ref(), found.name()));
    }
}
