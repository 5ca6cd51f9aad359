package org.mosaique.core.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Author;
import org.mosaique.core.content.Publication;
import org.mosaique.core.content.PublicationCause;
import org.mosaique.core.content.PublicationState;
import org.mosaique.core.exchange.PublicationMoved.Act;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.sharing.PublicationRepository;
import org.mosaique.core.sharing.Showcase;

/**
 * What a site decides on the items of others, for itself alone. The publication is held while it is decided on, and the
 * state that the person saw is compared with the one that is: of two who decide at once, the second is told.
 */
@ApplicationScoped
@Transactional
public class Proposals {

    /** The longest reason and the longest introduction, in characters. */
    public static final int LONGEST = 2_000;

    private PublicationRepository publications;
    private Showcase showcase;
    private AccessControl access;
    private Counter counter;
    private Answer mail;

    /** For the container's proxy. */
    protected Proposals() {}

    @Inject
    public Proposals(
            PublicationRepository publications, Showcase showcase, AccessControl access, Counter counter, Answer mail) {
        this.publications = publications;
        this.showcase = showcase;
        this.access = access;
        this.counter = counter;
        this.mail = mail;
    }

    /**
     * Shows a proposed item on the site; or one that the site had declined or taken down, after second thoughts.
     *
     * @param seen where the person saw it
     * @param introduction the site's own words above it, as Markdown; may be empty
     * @throws RefusedException when somebody was quicker, or the origin has taken it down
     */
    public void accept(UUID itemRef, String siteKey, PublicationState seen, String introduction) {
        var publication = held(itemRef, siteKey, seen);
        if (publication.isLive()) {
            throw late(publication);
        }
        var live = counter.live(counter.item(itemRef));
        var words = text("introduction", introduction);
        publication.introduce(words.isEmpty() ? publication.introduction() : words);
        showcase.show(publication, live.item(), me(), counter.now());
        counter.tell(Act.ACCEPT, live, siteKey, "");
        mail.accepted(publication, live);
    }

    /** Says no, with a reason that the sender reads. */
    public void decline(UUID itemRef, String siteKey, PublicationState seen, String reason) {
        var publication = held(itemRef, siteKey, seen);
        if (!publication.isProposed()) {
            throw late(publication);
        }
        var live = counter.live(counter.item(itemRef));
        var why = required(reason);
        publication.decline(me(), counter.now(), why);
        counter.tell(Act.DECLINE, live, siteKey, why);
        mail.declined(publication, live, why);
    }

    /** Takes an item of another site down on this one; the others go on showing it. */
    public void takeDown(UUID itemRef, String siteKey, String reason) {
        var publication = shown(itemRef, siteKey);
        if (publication.cause() == PublicationCause.ORIGIN) {
            throw RefusedException.because("publication.at-home");
        }
        var live = counter.live(counter.item(itemRef));
        var why = required(reason);
        publication.takeDownAtHome(me(), counter.now(), why);
        showcase.hide(publication);
        counter.tell(Act.TAKE_DOWN, live, siteKey, why);
        mail.takenDown(publication, live, why);
    }

    /** Puts an item on top of the site's front page, or back into its row. */
    public void feature(UUID itemRef, String siteKey, boolean onTop) {
        var publication = shown(itemRef, siteKey);
        if (publication.isFeatured() != onTop) {
            publication.feature(onTop);
            showcase.refresh(publication);
            counter.tell(onTop ? Act.FEATURE : Act.UNFEATURE, counter.live(counter.item(itemRef)), siteKey, "");
        }
    }

    /** Says the site's own words above an item of another; an empty text takes them away. */
    public void introduce(UUID itemRef, String siteKey, String markdown) {
        var publication = shown(itemRef, siteKey);
        var words = text("introduction", markdown);
        if (!publication.introduction().equals(words)) {
            publication.introduce(words);
            showcase.refresh(publication);
            counter.tell(Act.INTRODUCE, counter.live(counter.item(itemRef)), siteKey, words);
        }
    }

    private Publication shown(UUID itemRef, String siteKey) {
        return held(itemRef, siteKey, PublicationState.LIVE);
    }

    private Publication held(UUID itemRef, String siteKey, PublicationState seen) {
        access.require(Permission.CONTENT_SHARE, siteKey);
        var publication = publications
                .hold(itemRef, siteKey)
                .orElseThrow(() -> new NotFoundException("publication of " + itemRef + " on " + siteKey));
        if (publication.state() != seen) {
            throw late(publication);
        }
        return publication;
    }

    private static RefusedException late(Publication publication) {
        var who = publication.decider().name();
        var key = "publication.late." + publication.state() + (who.isEmpty() ? ".by-itself" : "");
        return RefusedException.because(key, who);
    }

    private static String required(String reason) {
        var text = text("note", reason);
        if (text.isEmpty()) {
            throw new RefusedException(List.of(Objection.at("note", "workflow.note.required")));
        }
        return text;
    }

    private static String text(String field, String given) {
        var text = given == null ? "" : given.strip().replace("\r\n", "\n");
        if (text.length() > LONGEST) {
            throw new RefusedException(List.of(Objection.at(field, "workflow.note.too-long", LONGEST)));
        }
        return text;
    }

    private Author me() {
        return Author.of(access.actor());
    }
}
