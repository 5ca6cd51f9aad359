package org.mosaique.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds accounts and their roles to work on. */
@ApplicationScoped
public class AccountRepository {

    @PersistenceContext
    private EntityManager em;

    public void add(Account account) {
        em.persist(account);
    }

    public Optional<Account> find(UUID ref) {
        return em.createQuery("select a from Account a where a.ref = :ref", Account.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> findByEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Account.normalise(email))
                .getResultStream()
                .findFirst();
    }

    /** The roles a person holds. */
    public List<RoleAssignment> rolesOf(UUID account) {
        return em.createQuery(
                        "select r from RoleAssignment r where r.accountRef = :account order by r.siteKey, r.role",
                        RoleAssignment.class)
                .setParameter("account", account)
                .getResultList();
    }

    public void give(RoleAssignment assignment) {
        em.persist(assignment);
    }

    public void take(RoleAssignment assignment) {
        em.remove(assignment);
    }

    /** How many active people hold a role on exactly that site or on the network. */
    public long countHolders(Role role, String siteKey) {
        return em.createQuery("""
                        select count(distinct r.accountRef) from RoleAssignment r, Account a
                        where a.ref = r.accountRef and a.state <> :disabled and r.role = :role
                          and r.siteKey in (:site, '*')""", Long.class)
                .setParameter("disabled", Account.State.DISABLED)
                .setParameter("role", role)
                .setParameter("site", siteKey)
                .getSingleResult();
    }

    /** How many accounts there are at all. */
    public long count() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }
}
