package org.mosaique.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.TextChanged;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.Tally.Outcome;
import org.mosaique.core.workflow.review.Verdict;

/** The people of one site, whose committee nobody else sits in, and the text that they decide on under a rule of theirs. */
@Dependent
public class Sitting {

    static final String SITE = "loire";

    @Inject
    private Stage stage;

    @Inject
    private Residents residents;

    @Inject
    private Drafting drafting;

    @Inject
    private EditorialWorkflow workflow;

    @Inject
    private Deliberation deliberation;

    @Inject
    private SiteSettings settings;

    @Inject
    private Tables tables;

    @Inject
    private Event<TextChanged> texts;

    @Inject
    private UserTransaction transaction;

    final Actor author = Somebody.newcomer("Ada", Role.TRUSTED, SITE);
    final Actor animator = Somebody.newcomer("Bo", Role.ANIMATOR, SITE);
    final Actor cleo = Somebody.newcomer("Cléo", Role.COMMITTEE, SITE);
    final Actor dan = Somebody.newcomer("Dan", Role.COMMITTEE, SITE);
    final Actor eve = Somebody.newcomer("Eve", Role.CHAIR, SITE);
    final Actor administrator = Somebody.newcomer("Zoé", Role.ADMINISTRATOR, SITE);
    private UUID item;

    /** Before each test: nobody else has a role on the site, and nothing of earlier tests waits there. */
    void begin() throws Exception {
        residents.settleAlone(SITE, List.of(author, animator, cleo, dan, eve, administrator));
        tables.run("update review_run set state = 'CLOSED' where site_key = '" + SITE + "'");
    }

    /** After each test: the site has no rule of its own any more. */
    void end() throws Exception {
        stage.does(administrator, () -> settings.reset(SITE, DecisionRule.ENTRY.name()));
    }

    /** The text at stake; its first revision is. */
    UUID item() {
        return item;
    }

    /** From now on the site decides by that rule; reviews under way keep theirs. */
    void rule(DecisionRule rule) throws Exception {
        stage.does(administrator, () -> settings.change(SITE, DecisionRule.ENTRY, List.of(rule)));
    }

    void write() throws Exception {
        var body = Stage.body("Un texte " + UUID.randomUUID());
        item = stage.as(author, () -> drafting.start(SITE, Stage.TYPE, body)).itemRef();
    }

    void handIn() throws Exception {
        write();
        move(author, Transition.SUBMIT);
    }

    /** A text comes before the committee under that rule, to be published as soon as it is carried. */
    void bringUnder(DecisionRule rule) throws Exception {
        rule(rule);
        handIn();
        stage.does(animator, () -> workflow.passOn(item, 1, Release.AT_ONCE, ""));
    }

    void move(Actor actor, Transition transition) throws Exception {
        stage.does(actor, () -> workflow.move(item, 1, transition, "Un mot."));
    }

    Outcome vote(Actor member, Verdict verdict) throws Exception {
        return vote(member, verdict, "Un mot.", "");
    }

    Outcome vote(Actor member, Verdict verdict, String word, String proposal) throws Exception {
        return stage.as(member, () -> deliberation.vote(item, 1, verdict, word, proposal));
    }

    ReviewState state() throws Exception {
        return stage.as(animator, () -> drafting.open(item, 1)).state();
    }

    /** The text becomes another one while it is decided on. */
    void edit() throws Exception {
        transaction.begin();
        texts.fire(new TextChanged(item, 1, SITE));
        transaction.commit();
    }

    /** The time of the review is up. */
    void letTimePass() throws Exception {
        tables.run("update review_run set due_at = date_sub(due_at, interval 90 day) where item_ref = '" + item + "'");
    }

    /** How often the trail tells of that about the text. */
    long trail(String action) throws Exception {
        return tables.count("audit_entry where subject = '" + item + "' and action = '" + action + "'");
    }
}
