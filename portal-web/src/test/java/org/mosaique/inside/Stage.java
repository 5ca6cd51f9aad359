package org.mosaique.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.dossier.DossierText;
import org.mosaique.core.media.ImageIntake;
import org.mosaique.core.media.MediaLibrary;
import org.mosaique.core.media.notice.Description;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.Verdict;

/** Lets people act one after the other, and brings articles into any state by the moves that lead there. */
@Dependent
public class Stage {

    static final String SITE = "alpes";
    static final String OTHER_SITE = "rhone";
    static final String TYPE = "article";

    @Inject
    private CurrentActor current;

    @Inject
    private Drafting drafting;

    @Inject
    private EditorialWorkflow workflow;

    @Inject
    private Deliberation deliberation;

    @Inject
    private MediaLibrary library;

    @Inject
    private Residents residents;

    /** A revision by its keys. */
    record Placed(UUID ref, int number, int version) {}

    /** Does something as somebody, or as nobody when the actor is null. */
    public <T> T as(Actor actor, Callable<T> act) throws Exception {
        current.become(actor, "192.0.2.1");
        try {
            return act.call();
        } finally {
            current.become(null, "");
        }
    }

    /** Does something as somebody that answers nothing. */
    public void does(Actor actor, Runnable act) throws Exception {
        as(actor, Executors.callable(act));
    }

    static Actor author() {
        return Somebody.with(Role.CONTRIBUTOR, SITE);
    }

    /** A text that may be handed in. */
    public static ArticleBody body(String title) {
        var text = "<p>" + "Une coopérative ouvre ses portes aux habitants de la vallée. ".repeat(3) + "</p>";
        return new ArticleBody(title, "Un résumé.", text, "energie", null, "Grenoble");
    }

    static DossierText dossier(UUID... items) {
        var pieces = Arrays.stream(items)
                .map(item -> new DossierText.Piece(item, ""))
                .toList();
        return new DossierText("Dossier " + UUID.randomUUID(), "Une introduction.", "", pieces);
    }

    /** An article of the site in that state. */
    Placed article(ReviewState state) throws Exception {
        return article(state, "Article " + UUID.randomUUID());
    }

    /** The same, with that title. */
    Placed article(ReviewState state, String title) throws Exception {
        var draft = as(author(), () -> drafting.start(SITE, TYPE, body(title)));
        var placed = new Placed(draft.itemRef(), draft.number(), draft.version());
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED -> submit(placed);
            case CHANGES_REQUESTED -> {
                submit(placed);
                move(Role.ANIMATOR, placed, Transition.REQUEST_CHANGES);
            }
            case IN_COMMITTEE -> toCommittee(placed);
            case APPROVED -> approve(placed);
            case PUBLISHED -> {
                approve(placed);
                move(Role.ANIMATOR, placed, Transition.PUBLISH);
            }
            case WITHDRAWN -> {
                approve(placed);
                move(Role.ANIMATOR, placed, Transition.PUBLISH);
                move(Role.ANIMATOR, placed, Transition.TAKE_DOWN);
            }
            default -> throw new IllegalArgumentException("no way to " + state);
        }
        return placed;
    }

    /** A picture in the library of the site, given by its author. */
    UUID picture() throws Exception {
        return picture(author(), SITE);
    }

    /** A picture in the library of a site, given by somebody. */
    UUID picture(Actor giver, String site) throws Exception {
        var drawing = new ImageIntake(0).prepare(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB));
        return as(
                giver,
                () -> library.addDrawing(site, "vallee.jpg", drawing, Description.NONE)
                        .ref());
    }

    void submit(Placed placed) throws Exception {
        move(Role.CONTRIBUTOR, placed, Transition.SUBMIT);
    }

    void toCommittee(Placed placed) throws Exception {
        submit(placed);
        residents.settle(Somebody.with(Role.COMMITTEE, SITE, "first"));
        residents.settle(Somebody.with(Role.COMMITTEE, SITE, "second"));
        does(
                Somebody.with(Role.ANIMATOR, SITE),
                () -> workflow.passOn(placed.ref(), placed.number(), Release.BY_HAND, ""));
    }

    void approve(Placed placed) throws Exception {
        toCommittee(placed);
        vote("first", placed);
        vote("second", placed);
    }

    void vote(String member, Placed placed) throws Exception {
        as(
                Somebody.with(Role.COMMITTEE, SITE, member),
                () -> deliberation.vote(placed.ref(), placed.number(), Verdict.APPROVE, ""));
    }

    void move(Role role, Placed placed, Transition transition) throws Exception {
        does(Somebody.with(role, SITE), () -> workflow.move(placed.ref(), placed.number(), transition, "Un mot."));
    }
}
