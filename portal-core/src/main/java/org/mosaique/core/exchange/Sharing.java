package org.mosaique.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Author;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.content.Publication;
import org.mosaique.core.content.PublicationCause;
import org.mosaique.core.content.PublicationState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.exchange.PublicationMoved.Act;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.sharing.Destinations;
import org.mosaique.core.sharing.PublicationRepository;
import org.mosaique.core.sharing.Showcase;
import org.mosaique.core.site.Reception;
import org.mosaique.core.site.Site;

/**
 * Sends an item from its site of origin to chosen others: as a proposal, or published at once where the other lets its
 * origin do so. One call, one transaction, any number of sites.
 */
@ApplicationScoped
@Transactional
public class Sharing {

    private PublicationRepository publications;
    private Showcase showcase;
    private Destinations destinations;
    private AccessControl access;
    private Counter counter;

    /** For the container's proxy. */
    protected Sharing() {}

    @Inject
    public Sharing(
            PublicationRepository publications,
            Showcase showcase,
            Destinations destinations,
            AccessControl access,
            Counter counter) {
        this.publications = publications;
        this.showcase = showcase;
        this.destinations = destinations;
        this.access = access;
        this.counter = counter;
    }

    /**
     * A site to which an item may be sent, and what becomes of it there.
     *
     * @param siteKey the site
     * @param state where the item stands there; null when it never came there
     * @param reason why it was declined or taken down there; may be empty
     * @param proposed what becomes of it when it is proposed
     * @param pushed what becomes of it when it is published there, as far as the site lets one
     */
    public record Target(String siteKey, PublicationState state, String reason, Fate proposed, Fate pushed)
            implements Serializable {

        /** Whether there is anything to send: it is neither shown there nor waiting. */
        public boolean isChoosable() {
            return state != PublicationState.LIVE && state != PublicationState.PROPOSED;
        }
    }

    /** What becomes of an item that is sent. */
    public enum Fate {
        /** It is live there in the same moment. */
        LIVE,
        /** It waits for an answer. */
        WAITS
    }

    /** How many sites show it now, and how many were asked. */
    public record Outcome(int live, int waiting) {}

    /** Every site to which the item may be sent, in the order of the network bar. */
    public List<Target> targets(UUID itemRef) {
        var live = mine(itemRef);
        var known = bySite(publications.of(itemRef));
        return destinations.possible(live.item()).stream()
                .map(site -> target(live.item(), site, known.get(site.key())))
                .toList();
    }

    private Target target(ContentItem item, Site site, Publication known) {
        return new Target(
                site.key(),
                known == null ? null : known.state(),
                known == null ? "" : known.reason(),
                fate(item, site, false),
                fate(item, site, true));
    }

    /**
     * Sends the item to sites. Those that show it, or are asked already, are left as they are.
     *
     * @param word a word to whoever decides there; may be empty
     * @param push whether to publish where the site lets one; the others are asked
     * @throws RefusedException when no site is chosen, or the item is not live
     */
    public Outcome send(UUID itemRef, Collection<String> siteKeys, String word, boolean push) {
        var live = mine(itemRef);
        var chosen = destinations.possible(live.item()).stream()
                .filter(site -> siteKeys.contains(site.key()))
                .toList();
        if (chosen.isEmpty()) {
            throw new RefusedException(List.of(Objection.at("sites", "publication.no-site")));
        }
        var text = word == null ? "" : word.strip();
        if (text.length() > Proposals.LONGEST) {
            throw new RefusedException(List.of(Objection.at("note", "workflow.note.too-long", Proposals.LONGEST)));
        }
        return send(live, chosen, text, push, counter.now());
    }

    private Outcome send(Revision live, List<Site> chosen, String word, boolean push, Instant now) {
        var known = bySite(publications.hold(live.item().ref()));
        int shown = 0;
        int asked = 0;
        for (var site : chosen) {
            var before = known.get(site.key());
            if (before != null && (before.isLive() || before.isProposed())) {
                continue;
            }
            var fate = fate(live.item(), site, push);
            var publication = ask(live.item(), site, before, push && fate == Fate.LIVE, word, now);
            if (fate == Fate.LIVE) {
                showcase.show(publication, live.item(), push ? me() : Author.NOBODY, now);
                shown++;
            } else {
                asked++;
            }
            counter.tell(push && fate == Fate.LIVE ? Act.PUSH : Act.PROPOSE, live, site.key(), word);
        }
        return new Outcome(shown, asked);
    }

    private Publication ask(ContentItem item, Site site, Publication before, boolean pushed, String word, Instant now) {
        var cause = pushed ? PublicationCause.PUSH : PublicationCause.REQUEST;
        if (before != null) {
            before.proposeAgain(cause, me(), now, word);
            return before;
        }
        var publication = new Publication(item, site.key(), cause, me(), now, word);
        publications.add(publication);
        return publication;
    }

    private Fate fate(ContentItem item, Site site, boolean push) {
        var atOnce = destinations.manner(item, site) == Reception.Manner.AT_ONCE;
        var allowed = destinations.isOpen(item, site) || access.allows(Permission.CONTENT_SHARE, site.key());
        return atOnce || (push && allowed) ? Fate.LIVE : Fate.WAITS;
    }

    private Revision mine(UUID itemRef) {
        var item = counter.item(itemRef);
        access.require(Permission.CONTENT_SHARE, item.siteKey());
        return counter.live(item);
    }

    private static Map<String, Publication> bySite(List<Publication> all) {
        return all.stream().collect(Collectors.toMap(Publication::siteKey, Function.identity()));
    }

    private Author me() {
        return Author.of(access.actor());
    }
}
