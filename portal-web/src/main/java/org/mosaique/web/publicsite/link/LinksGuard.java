package org.mosaique.web.publicsite.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** What a text links to on the sites of the network is there for the public; addresses elsewhere are not asked for. */
@ApplicationScoped
public class LinksGuard implements PublicationGuard {

    private SiteRegistry sites;
    private Destinations destinations;

    /** For the container's proxy. */
    protected LinksGuard() {}

    @Inject
    public LinksGuard(SiteRegistry sites, Destinations destinations) {
        this.sites = sites;
        this.destinations = destinations;
    }

    @Override
    public String key() {
        return "links";
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public Rigour usual() {
        return Rigour.ADVISING;
    }

    @Override
    public boolean concerns(Submission submission) {
        return links(submission).stream().anyMatch(link -> isOurs(submission, link));
    }

    @Override
    public List<Objection> objections(Submission submission) {
        return links(submission).stream()
                .filter(link -> isDead(submission, link))
                .map(link -> Objection.at("text", "check.links.dead", link.text(), link.attr("href")))
                .distinct()
                .toList();
    }

    private static List<Element> links(Submission submission) {
        return Jsoup.parseBodyFragment(submission.body().text()).select("a[href]");
    }

    private boolean isOurs(Submission submission, Element link) {
        return NetworkAddress.of(link.attr("href"), sites.get(submission.siteKey()), sites)
                .isPresent();
    }

    private boolean isDead(Submission submission, Element link) {
        return NetworkAddress.of(link.attr("href"), sites.get(submission.siteKey()), sites)
                .filter(address -> !destinations.isThere(address))
                .isPresent();
    }
}
