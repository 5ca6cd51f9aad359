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

    /** Removes an account with its roles and its links. */
    public void remove(Account account) {
        for (var owned : List.of("RoleAssignment", "OneTimeToken")) {
            em.createQuery("delete from " + owned + " o where o.accountRef = :ref")
                    .setParameter("ref", account.ref())
                    .executeUpdate();
        }
        em.remove(account);
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

    /**
     * One who holds a role.
     *
     * @param especially whether it is the second of the roles that were asked for
     */
    public record Holder(UUID account, String name, String email, boolean isEspecially) {}

    /** The active people who hold one of two roles on exactly that site or on the network, each once. */
    public List<Holder> holders(Role role, Role especially, String siteKey) {
        return em.createQuery("""
                        select a.ref, a.name, a.email,
                          max(case when r.role = :especially then 1 else 0 end)
                        from RoleAssignment r, Account a
                        where a.ref = r.accountRef and a.state <> :disabled and r.role in (:role, :especially)
                          and r.siteKey in (:site, '*')
                        group by a.ref, a.name, a.email""", Object[].class)
                .setParameter("disabled", Account.State.DISABLED)
                .setParameter("role", role)
                .setParameter("especially", especially)
                .setParameter("site", siteKey)
                .getResultStream()
                .map(row ->
                        new Holder((UUID) row[0], (String) row[1], (String) row[2], ((Number) row[3]).intValue() == 1))
                .toList();
    }

    /** How many accounts there are at all. */
    public long count() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }
}
