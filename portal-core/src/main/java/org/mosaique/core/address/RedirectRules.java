package org.mosaique.core.address;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.Site;

/** What a redirect must be: from a path to a place, in one step, and never in a circle. */
@ApplicationScoped
class RedirectRules {

    private static final int LONGEST_CHAIN = 20;

    @PersistenceContext
    private EntityManager em;

    /** Both addresses as they are kept. */
    record Route(String from, String to) {}

    Route check(Site site, UUID ref, String writtenFrom, String writtenTo) {
        var from = Paths.path(site, writtenFrom);
        var to = Paths.target(site, writtenTo);
        var objections = new ArrayList<Objection>();
        if (from == null || from.equals("/")) {
            objections.add(Objection.at("from", "redirect.from.wrong"));
        }
        if (to == null) {
            objections.add(Objection.at("to", "redirect.to.wrong"));
        }
        refuse(objections);
        checkCircle(site.key(), ref, from, to);
        checkNeighbours(site.key(), ref, from, to, objections);
        refuse(objections);
        return new Route(from, to);
    }

    /** Follows the way from its first step, as it would be; whoever comes by the beginning again turns in a circle. */
    private void checkCircle(String site, UUID ref, String from, String to) {
        var way = new ArrayList<>(List.of(from));
        var next = Paths.pathOf(to);
        while (!next.isEmpty() && way.size() < LONGEST_CHAIN) {
            way.add(next);
            if (next.equals(from)) {
                refuse(List.of(Objection.at("to", "redirect.circle", String.join(" → ", way))));
            }
            next = leadingFrom(site, ref, next).map(Paths::pathOf).orElse("");
        }
    }

    private void checkNeighbours(String site, UUID ref, String from, String to, List<Objection> objections) {
        if (leadingFrom(site, ref, from).isPresent()) {
            objections.add(Objection.at("from", "redirect.from.twice", from));
        }
        var onward = Paths.pathOf(to).isEmpty() ? Optional.<String>empty() : leadingFrom(site, ref, Paths.pathOf(to));
        onward.ifPresent(
                further -> objections.add(Objection.at("to", "redirect.chain.onward", Paths.pathOf(to), further)));
        leadingTo(site, ref, from)
                .ifPresent(earlier -> objections.add(Objection.at("from", "redirect.chain.before", earlier, from)));
    }

    private Optional<String> leadingFrom(String site, UUID except, String path) {
        return first(
                "select r.toAddress from Redirect r where r.siteKey = :site and r.fromPath = :path"
                        + " and r.ref <> :except",
                site,
                except,
                path);
    }

    private Optional<String> leadingTo(String site, UUID except, String path) {
        return first(
                "select r.fromPath from Redirect r where r.siteKey = :site and r.toAddress = :path"
                        + " and r.ref <> :except",
                site,
                except,
                path);
    }

    private Optional<String> first(String query, String site, UUID except, String path) {
        return em.createQuery(query, String.class)
                .setParameter("site", site)
                .setParameter("path", path)
                .setParameter("except", except == null ? new UUID(0, 0) : except)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static void refuse(List<Objection> objections) {
        if (!objections.isEmpty()) {
            throw new RefusedException(objections);
        }
    }
}
