package org.mosaique.core.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.Permission;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.Revision;
import org.mosaique.core.workflow.Revisions;

/** Tells who else may read an item that is in work: its authors, and whoever reads the contents of its site. */
@ApplicationScoped
@Transactional
public class Readers {

    private static final int MOST = 300;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Revisions revisions;

    @Inject
    private AccessControl access;

    /** Somebody who may read the item. */
    public record Reader(UUID ref, String name) implements Serializable {}

    /** Everybody but the current actor who may read a revision, by name. */
    public List<Reader> of(UUID itemRef, int number) {
        return of(revisions.readable(itemRef, number));
    }

    List<Reader> of(Revision revision) {
        return em.createQuery("""
                        select new org.mosaique.core.notes.Readers$Reader(a.ref, a.name) from Account a
                        where a.state = :active and a.ref <> :me and (
                          exists (select r.id from RoleAssignment r where r.accountRef = a.ref
                            and r.siteKey in (:site, '*') and r.role in :readers)
                          or a.ref = :author and exists (select w.id from RoleAssignment w where w.accountRef = a.ref
                            and w.siteKey in (:site, '*') and w.role in :writers))
                        order by a.name, a.id""", Reader.class)
                .setParameter("active", Account.State.ACTIVE)
                .setParameter("me", access.actor().ref())
                .setParameter("author", revision.author().account())
                .setParameter("site", revision.item().siteKey())
                .setParameter("readers", holding(Permission.CONTENT_READ_ANY))
                .setParameter("writers", holding(Permission.CONTENT_EDIT))
                .setMaxResults(MOST)
                .getResultList();
    }

    private static List<Role> holding(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.grants(permission))
                .toList();
    }
}
