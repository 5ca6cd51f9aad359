package org.mosaique.core.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.mosaique.core.access.Actor;
import org.mosaique.core.audit.AuditEntry;
import org.mosaique.core.content.Author;
import org.mosaique.core.content.Publication;
import org.mosaique.core.content.PublicationCause;
import org.mosaique.core.content.Revision;
import org.mosaique.core.exchange.PublicationMoved;
import org.mosaique.core.exchange.PublicationMoved.Act;
import org.mosaique.core.sharing.PublicationRepository;
import org.mosaique.core.sharing.Showcase;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/** Plays what sites of the demonstration asked of each other in the past, and what these answered. */
@ApplicationScoped
class SharePlayer {

    private static final Duration STEP = Duration.ofHours(5);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PublicationRepository publications;

    @Inject
    private Showcase showcase;

    @Inject
    private SiteRegistry sites;

    @Inject
    private DemonstrationAccounts accounts;

    /** Sends a live text to another site, and answers; nothing happens when there is no such site. */
    void play(Revision live, DemonstrationFile.Share share, Actor sender, Instant at) {
        sites.find(share.with())
                .ifPresent(site -> publications
                        .hold(live.item().ref(), site.key())
                        .ifPresentOrElse(
                                known -> dress(known, share), () -> play(live, share, site, sender, at.plus(STEP))));
    }

    /** What came by its place already is only introduced. */
    private void dress(Publication publication, DemonstrationFile.Share share) {
        publication.introduce(share.introduction());
        if (publication.isLive()) {
            publication.feature(share.featured());
            showcase.refresh(publication);
        }
    }

    private void play(Revision live, DemonstrationFile.Share share, Site site, Actor sender, Instant at) {
        var pushed = share.answer() == DemonstrationFile.Answer.PUSHED;
        var cause = pushed ? PublicationCause.PUSH : PublicationCause.REQUEST;
        var publication = new Publication(live.item(), site.key(), cause, Author.of(sender), at, share.word());
        publications.add(publication);
        keep(pushed ? Act.PUSH : Act.PROPOSE, live, site, share.word(), sender, at);
        var decider = accounts.cast(site).animator();
        var later = at.plus(STEP);
        switch (share.answer()) {
            case PUSHED -> show(publication, live, sender, at, share);
            case ACCEPTED -> {
                show(publication, live, decider, later, share);
                keep(Act.ACCEPT, live, site, "", decider, later);
            }
            case DECLINED -> {
                publication.decline(Author.of(decider), later, share.reason());
                keep(Act.DECLINE, live, site, share.reason(), decider, later);
            }
            case PROPOSED -> {
                // the answer is awaited
            }
        }
    }

    private void show(
            Publication publication, Revision live, Actor decider, Instant at, DemonstrationFile.Share share) {
        showcase.show(publication, live.item(), Author.of(decider), at);
        dress(publication, share);
    }

    private void keep(Act act, Revision live, Site site, String note, Actor actor, Instant at) {
        var event = new PublicationMoved(act, live.item().ref(), site.key(), live.number(), live.title(), note);
        em.persist(new AuditEntry(event, actor, "", at));
    }
}
