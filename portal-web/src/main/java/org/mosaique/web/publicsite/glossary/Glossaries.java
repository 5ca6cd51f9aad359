package org.mosaique.web.publicsite.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.face.Glossary;
import org.mosaique.core.site.face.Term;

/** The glossaries of the sites, made ready once. A site whose settings changed is another instance, and is made anew. */
@ApplicationScoped
public class Glossaries {

    private final Map<String, Ready> ready = new ConcurrentHashMap<>();
    private SiteRegistry sites;

    /** For the container's proxy. */
    protected Glossaries() {}

    @Inject
    public Glossaries(SiteRegistry sites) {
        this.sites = sites;
    }

    private record Ready(Site site, List<Term> terms, Explainer explainer) {}

    /** The terms that a site explains, by alphabet. */
    public List<Term> terms(Site site) {
        return of(site).terms;
    }

    /** Explains them in texts. */
    public Explainer explainer(Site site) {
        return of(site).explainer;
    }

    /** The same instance, not an equal one: the sites are made anew together, so an ancestor's change shows as well. */
    @SuppressWarnings("ReferenceEquality")
    private Ready of(Site site) {
        return ready.compute(site.key(), (key, known) -> known != null && known.site == site ? known : make(site));
    }

    private Ready make(Site site) {
        var terms = Glossary.of(site, sites);
        return new Ready(site, terms, new Explainer(terms));
    }
}
