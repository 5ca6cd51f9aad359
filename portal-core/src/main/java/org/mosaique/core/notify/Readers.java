package org.mosaique.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Permission;
import org.mosaique.core.access.Role;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/** Knows who may be told of what happens on a site: open accounts that hold a role there, with what they chose. */
@ApplicationScoped
public class Readers {

    private static final String HOLDERS = """
            select distinct a from Account a, RoleAssignment r
            where r.accountRef = a.ref and a.state = :active
              and (:site = '*' or r.siteKey in (:site, '*')) and r.role in :roles""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SiteRegistry sites;

    /** Those of some accounts who may be told; permission may be null for any role. */
    List<Account> among(Collection<UUID> accounts, String siteKey, Permission permission) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return em.createQuery(HOLDERS + " and a.ref in :refs order by a.id", Account.class)
                .setParameter("active", Account.State.ACTIVE)
                .setParameter("site", siteKey)
                .setParameter("roles", roles(permission))
                .setParameter("refs", accounts)
                .getResultList();
    }

    /** The accounts of all who may do something on a site. */
    public Set<UUID> with(Permission permission, String siteKey) {
        return em.createQuery(HOLDERS, Account.class)
                .setParameter("active", Account.State.ACTIVE)
                .setParameter("site", siteKey)
                .setParameter("roles", roles(permission))
                .getResultStream()
                .map(Account::ref)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What some people chose for a kind; the usual rhythm is left out. */
    Map<UUID, Rhythm> choices(Collection<UUID> accounts, NoticeKind kind) {
        var chosen = new HashMap<UUID, Rhythm>();
        em.createQuery(
                        "select p from NoticePreference p where p.kind = :kind and p.accountRef in :refs",
                        NoticePreference.class)
                .setParameter("kind", kind)
                .setParameter("refs", accounts)
                .getResultList()
                .forEach(choice -> chosen.put(choice.accountRef(), choice.rhythm()));
        return chosen;
    }

    /** Where a person's days begin: the first of the sites they hold a role on; the network's zone for its own people. */
    public ZoneId zone(UUID account) {
        return em.createQuery(
                        "select r.siteKey from RoleAssignment r where r.accountRef = :ref order by r.siteKey",
                        String.class)
                .setParameter("ref", account)
                .getResultStream()
                .filter(key -> !key.equals(Grant.NETWORK))
                .flatMap(key -> sites.find(key).stream())
                .map(Site::timeZone)
                .findFirst()
                .orElseGet(() -> sites.network().timeZone());
    }

    private static Set<Role> roles(Permission permission) {
        return permission == null
                ? EnumSet.allOf(Role.class)
                : Arrays.stream(Role.values())
                        .filter(role -> role.grants(permission))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
