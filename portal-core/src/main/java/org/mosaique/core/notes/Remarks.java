package org.mosaique.core.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.content.Revision;
import org.mosaique.core.notes.anchor.Anchor;
import org.mosaique.core.notes.anchor.Anchoring;
import org.mosaique.core.notes.anchor.RenderedText;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.Revisions;

/**
 * Keeps what people say about a text: comments, answers, notes on the review. Whoever may read a revision may speak of it
 * and settle what was said; whoever is named is told by {@link Mentioned}.
 */
@ApplicationScoped
@Transactional
public class Remarks {

    /** The longest remark, in characters. */
    public static final int LONGEST = 2_000;

    private static final String WORDS = "words";

    @PersistenceContext
    private EntityManager em;

    private Revisions revisions;
    private AccessControl access;
    private ContentCatalog catalog;
    private RemarkNews news;
    private Clock clock;

    /** For the container's proxy. */
    protected Remarks() {}

    @Inject
    public Remarks(Revisions revisions, AccessControl access, ContentCatalog catalog, RemarkNews news, Clock clock) {
        this.revisions = revisions;
        this.access = access;
        this.catalog = catalog;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Comments a field or a passage of a revision.
     *
     * @throws RefusedException when there is nothing to read, or the passage does not stand in the text as it was saved
     */
    public UUID comment(UUID itemRef, int number, Pin pin, String text) {
        var revision = revisions.readable(itemRef, number);
        var words = words(text);
        var actor = access.actor();
        if (!pin.field().isEmpty()) {
            return keep(revision, Remark.atField(revision, field(revision, pin.field()), actor, words, now()));
        }
        return keep(revision, Remark.atPassage(revision, anchor(revision, pin), actor, words, now()));
    }

    /** Answers a comment. */
    public UUID reply(UUID itemRef, int number, UUID comment, String text) {
        var revision = revisions.readable(itemRef, number);
        var answered = comment(itemRef, comment);
        return keep(revision, answered.reply(revision, access.actor(), words(text), now()));
    }

    /** Says that a comment is settled. */
    public void settle(UUID itemRef, int number, UUID comment) {
        revisions.readable(itemRef, number);
        comment(itemRef, comment).settle(access.actor().name(), now());
    }

    /** Opens a comment again. */
    public void reopen(UUID itemRef, int number, UUID comment) {
        revisions.readable(itemRef, number);
        comment(itemRef, comment).reopen();
    }

    /** Writes a note on the review of a revision. */
    public UUID note(UUID itemRef, int number, String text) {
        var revision = revisions.readable(itemRef, number);
        return keep(revision, Remark.note(revision, access.actor(), words(text), now()));
    }

    private UUID keep(Revision revision, Remark remark) {
        em.persist(remark);
        news.tell(revision, remark);
        return remark.ref();
    }

    private Remark comment(UUID itemRef, UUID ref) {
        return em.createQuery("select r from Remark r where r.ref = :ref and r.itemRef = :item", Remark.class)
                .setParameter("ref", ref)
                .setParameter("item", itemRef)
                .getResultStream()
                .filter(Remark::isComment)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("comment " + ref));
    }

    private String field(Revision revision, String name) {
        return RemarkFields.of(catalog.type(revision.item().typeKey()).type()).stream()
                .filter(name::equals)
                .findFirst()
                .orElseThrow(() -> refused("target", "remark.field.unknown"));
    }

    private Anchor anchor(Revision revision, Pin pin) {
        var type = catalog.type(revision.item().typeKey());
        var text = RenderedText.of(type.decode(revision.body()), type.teaser(revision.body()));
        return Anchoring.anchor(text.whole(), told(text, pin))
                .orElseThrow(() -> refused("target", "remark.passage.unknown"));
    }

    private static Anchor told(RenderedText text, Pin pin) {
        if (pin.passage() != null) {
            return pin.passage();
        }
        if (pin.paragraph() < 0) {
            throw refused("target", "remark.field.unknown");
        }
        if (pin.paragraph() >= text.paragraphs().size()) {
            throw refused("target", "remark.passage.unknown");
        }
        var paragraph = text.paragraphs().get(pin.paragraph());
        var before = pin.paragraph() == 0 ? "" : text.paragraphs().get(pin.paragraph() - 1) + " ";
        var quote = paragraph.length() > Anchor.LONGEST ? paragraph.substring(0, Anchor.LONGEST) : paragraph;
        return new Anchor(quote, before, "");
    }

    private static String words(String text) {
        var words = text == null ? "" : text.strip();
        if (words.isEmpty()) {
            throw refused(WORDS, "remark.words.missing");
        }
        if (words.length() > LONGEST) {
            throw new RefusedException(List.of(Objection.at(WORDS, "remark.words.too-long", LONGEST)));
        }
        return words;
    }

    private static RefusedException refused(String field, String key) {
        return new RefusedException(List.of(Objection.at(field, key)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
