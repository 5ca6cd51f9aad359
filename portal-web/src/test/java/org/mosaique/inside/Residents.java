package org.mosaique.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.mosaique.core.access.Actor;

/** Gives the people of the tests an account and their roles, so that a review finds its members. */
@ApplicationScoped
@Transactional
public class Residents {

    @PersistenceContext
    private EntityManager em;

    /** Gives these people their roles on a site, and takes them from everybody else there. */
    public void settleAlone(String site, List<Actor> people) {
        em.createNativeQuery("delete from role_assignment where site_key = ?1")
                .setParameter(1, site)
                .executeUpdate();
        people.forEach(this::settle);
    }

    /** The same actor, who has an account now. */
    public Actor settle(Actor actor) {
        em.createNativeQuery("""
                        insert ignore into account
                          (version, ref, email, name, language, password_hash, state, demonstration, created_at)
                        values (1, ?1, ?2, ?3, ?4, null, 'ACTIVE', false, now(6))""")
                .setParameter(1, actor.ref().toString())
                .setParameter(2, actor.ref() + "@example.org")
                .setParameter(3, actor.name())
                .setParameter(4, actor.language())
                .executeUpdate();
        actor.grants()
                .forEach(grant -> em.createNativeQuery("""
                        insert ignore into role_assignment (account_ref, site_key, role, given_by, given_at)
                        values (?1, ?2, ?3, ?1, now(6))""")
                        .setParameter(1, actor.ref().toString())
                        .setParameter(2, grant.siteKey())
                        .setParameter(3, grant.role().name())
                        .executeUpdate());
        return actor;
    }
}
