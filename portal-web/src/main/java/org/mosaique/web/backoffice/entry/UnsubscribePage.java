package org.mosaique.web.backoffice.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mosaique.core.notify.stop.StopLinks.Stop;
import org.mosaique.core.notify.stop.Unsubscribing;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/**
 * Backs {@code /admin/unsubscribe}: ends a kind of mail by a signed link, for people and, at one click, for their mail
 * programs (RFC 8058). Needs no session and makes none; only what is posted ends anything.
 */
@Named("unsubscribePage")
@RequestScoped
public class UnsubscribePage {

    private Unsubscribing unsubscribing;
    private Query query;
    private Texts texts;

    private Stop stop;
    private boolean done;

    /** For the container's proxy. */
    protected UnsubscribePage() {}

    @Inject
    public UnsubscribePage(Unsubscribing unsubscribing, Query query, Texts texts) {
        this.unsubscribing = unsubscribing;
        this.query = query;
        this.texts = texts;
    }

    /** Ends what the link asks for when it was posted; else looks what it would end. */
    public void open() {
        done = query.isPost();
        stop = (done ? unsubscribing.end(getLink()) : unsubscribing.read(getLink())).orElse(null);
    }

    /** Whether the link was signed here. */
    public boolean isSound() {
        return stop != null;
    }

    /** Whether it was ended just now. */
    public boolean isDone() {
        return done && stop != null;
    }

    /** What is ended, by its name. */
    public String getWhat() {
        return stop.isDigest() ? texts.text("backoffice.stop.digests") : texts.name("notice.kind", stop.what());
    }

    public String getLink() {
        return query.line("l");
    }
}
