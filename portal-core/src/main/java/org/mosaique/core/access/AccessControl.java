package org.mosaique.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/** Answers whether the current actor may do something on a site. Every service asks it, once a use case. */
@ApplicationScoped
public class AccessControl {

    private static final Logger LOG = Logger.getLogger(AccessControl.class.getName());

    private CurrentActor current;
    private SiteRegistry sites;
    private Instance<AccessRule> rules;

    /** For the container's proxy. */
    protected AccessControl() {}

    @Inject
    public AccessControl(CurrentActor current, SiteRegistry sites, @Any Instance<AccessRule> rules) {
        this.current = current;
        this.sites = sites;
        this.rules = rules;
    }

    /** The person who acts; forbidden when nobody is signed in. */
    public Actor actor() {
        return current.actor().orElseThrow(() -> new ForbiddenException("nobody is signed in"));
    }

    /** Whether the current actor may do this on that site. */
    public boolean allows(Permission permission, String siteKey) {
        return current.actor()
                .map(actor -> actor.may(permission, siteKey) && !isDenied(actor, permission, siteKey))
                .orElse(false);
    }

    /** The actor, who may do this on that site. */
    public Actor require(Permission permission, String siteKey) {
        if (!allows(permission, siteKey)) {
            throw refuse(permission + " on " + siteKey);
        }
        return actor();
    }

    /** The actor, who may do this on every site. */
    public Actor requireEverywhere(Permission permission) {
        return require(permission, Grant.NETWORK);
    }

    /** The actor, who may do this on at least one site. */
    public Actor requireSomewhere(Permission permission) {
        if (!actor().maySomewhere(permission)) {
            throw refuse(permission + " anywhere");
        }
        return actor();
    }

    /** The sites on which the current actor may do this, in the order of the network bar. */
    public List<Site> sitesWith(Permission permission) {
        return sites.all().stream()
                .filter(site -> allows(permission, site.key()))
                .toList();
    }

    private boolean isDenied(Actor actor, Permission permission, String siteKey) {
        return rules.stream().anyMatch(rule -> rule.judge(actor, permission, siteKey) == AccessRule.Verdict.DENY);
    }

    private ForbiddenException refuse(String what) {
        var who = current.actor().map(actor -> actor.ref().toString()).orElse("nobody");
        var refusal = new ForbiddenException(who + " may not " + what + " (from " + current.origin() + ")");
        LOG.warning(refusal.getMessage());
        return refusal;
    }
}
