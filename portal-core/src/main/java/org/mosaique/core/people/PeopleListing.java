package org.mosaique.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.AccountRepository;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Permission;
import org.mosaique.core.access.RoleAssignment;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Page;

/** Shows people to those who manage them: of one site, or of the whole network. */
@ApplicationScoped
@Transactional
public class PeopleListing {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessControl access;

    @Inject
    private AccountRepository accounts;

    /** One person; {@code roles} counts the roles that hold where the list was asked for. */
    public record Row(UUID ref, String name, String email, Account.State state, Instant since, long roles)
            implements Serializable {}

    /** One person with the roles that the reader may see. */
    public record Person(UUID ref, String name, String email, Account.State state, List<Grant> grants)
            implements Serializable {}

    /**
     * One page of people by name.
     *
     * @param siteKey a site: who holds a role there or on the network; or an empty string: everybody
     * @param text found in name or address
     * @param byName by name, or newest first
     */
    public Page<Row> page(String siteKey, String text, boolean byName, int number, int size) {
        access.require(Permission.PEOPLE_MANAGE, siteKey.isEmpty() ? Grant.NETWORK : siteKey);
        var pattern = "%" + text.replace("%", "\\%") + "%";
        var where = """
                 where (a.name like :text or a.email like :text)
                   and (:site = '' or exists (
                     select r from RoleAssignment r where r.accountRef = a.ref and r.siteKey in (:site, '*')))""";
        var total = em.createQuery("select count(a) from Account a " + where, Long.class)
                .setParameter("text", pattern)
                .setParameter("site", siteKey)
                .getSingleResult();
        var rows = em.createQuery(
                        """
                        select new org.mosaique.core.people.PeopleListing$Row(
                          a.ref, a.name, a.email, a.state, a.createdAt,
                          (select count(r) from RoleAssignment r where r.accountRef = a.ref
                             and (:site = '' or r.siteKey in (:site, '*'))))
                        from Account a
                        """ + where + (byName ? " order by a.name, a.id" : " order by a.createdAt desc, a.id desc"),
                        Row.class)
                .setParameter("text", pattern)
                .setParameter("site", siteKey)
                .setFirstResult(Page.offset(number, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(rows, total, number, size);
    }

    /** One person, for whoever manages people somewhere; only the roles of sites the reader manages are told. */
    public Person find(UUID ref) {
        access.requireSomewhere(Permission.PEOPLE_MANAGE);
        var account = accounts.find(ref).orElseThrow(() -> new NotFoundException("account " + ref));
        var grants = accounts.rolesOf(ref).stream()
                .map(RoleAssignment::grant)
                .filter(grant -> access.allows(Permission.PEOPLE_MANAGE, grant.siteKey()))
                .toList();
        if (grants.isEmpty()) {
            access.requireEverywhere(Permission.PEOPLE_MANAGE);
        }
        return new Person(account.ref(), account.name(), account.email(), account.state(), grants);
    }
}
