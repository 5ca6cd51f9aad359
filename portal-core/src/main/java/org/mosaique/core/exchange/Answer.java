package org.mosaique.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mosaique.core.content.Publication;
import org.mosaique.core.content.Revision;
import org.mosaique.core.notify.News;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Notifications;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;

/** Tells whoever proposed an item what a site made of it. */
@ApplicationScoped
class Answer {

    @Inject
    private Notifications notifications;

    @Inject
    private SiteRegistry sites;

    void accepted(Publication publication, Revision live) {
        tell("share-accepted", publication, live, "");
    }

    void declined(Publication publication, Revision live, String why) {
        tell("share-declined", publication, live, why);
    }

    void takenDown(Publication publication, Revision live, String why) {
        tell("share-taken-down", publication, live, why);
    }

    private void tell(String message, Publication publication, Revision live, String why) {
        var site = sites.find(publication.siteKey()).map(Site::name).orElse(publication.siteKey());
        var home = live.item().siteKey();
        notifications.tell(
                News.ofRevision(NoticeKind.SHARED, message, home, publication.itemRef(), live.number(), live.title())
                        .with(site)
                        .word(why),
                publication.proposer().account());
    }
}
