package org.mosaique.inside.campaign;

import static org.mosaique.inside.campaign.Company.SITE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.content.IllegalTransitionException;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.Transition;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.StaleDraftException;
import org.mosaique.core.workflow.review.AfterChecks;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.ReviewClock;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.inside.Residents;
import org.mosaique.inside.Stage;
import org.mosaique.inside.Tables;

/**
 * Does with texts whatever comes into people's heads, allowed or not. What the portal refuses with a reason is refused; any
 * other failure is one of the portal.
 */
@Dependent
public class Bustle {

    @Inject
    private Stage stage;

    @Inject
    private Drafting drafting;

    @Inject
    private EditorialWorkflow workflow;

    @Inject
    private Deliberation deliberation;

    @Inject
    private Committee committee;

    @Inject
    private AfterChecks checks;

    @Inject
    private ReviewClock clock;

    @Inject
    private SiteSettings settings;

    @Inject
    private Residents residents;

    @Inject
    private Tables tables;

    /** What somebody did, in words. */
    private record Deed(String words, Actor who, Callable<?> act) {}

    /** A new text by one of the authors. */
    UUID text(Company company, Random dice) throws Exception {
        return stage.as(
                        company.author(dice),
                        () -> drafting.start(SITE, "article", Stage.body("Article " + UUID.randomUUID())))
                .itemRef();
    }

    /** Brings a text before the committee, to be published as soon as it is carried. */
    void handIn(Company company, UUID ref, Random dice) throws Exception {
        stage.as(company.author(dice), move(ref, 1, Transition.SUBMIT));
        stage.does(company.animator(dice), () -> workflow.passOn(ref, 1, Release.AT_ONCE, ""));
    }

    /** One thing by somebody with one of the texts; says what, and whether it was done. */
    String act(Company company, List<UUID> texts, Random dice) throws Exception {
        var ref = texts.get(dice.nextInt(texts.size()));
        var number = latest(ref);
        var chosen = dice.nextInt(100) < 15 && number > 1 ? number - 1 : number;
        var deed = deed(company, ref, chosen, dice);
        var words = deed.who().name() + ": " + deed.words() + " " + texts.indexOf(ref) + "#" + chosen;
        try {
            stage.as(deed.who(), deed.act());
            return words + " — done";
        } catch (RefusedException
                | IllegalTransitionException
                | ForbiddenException
                | NotFoundException
                | StaleDraftException refused) {
            return words + " — " + refused.getClass().getSimpleName();
        }
    }

    /** Changes around the texts, one at a time: the rule, the members, the clock. */
    String turn(Company company, List<UUID> texts, Random dice) throws Exception {
        return switch (dice.nextInt(3)) {
            case 0 -> rule(company, dice);
            case 1 -> comeOrGo(company.member(dice), company);
            default -> letTimePass(texts.get(dice.nextInt(texts.size())));
        };
    }

    private Deed deed(Company company, UUID ref, int number, Random dice) {
        var turn = dice.nextInt(100);
        if (turn < 36) {
            return vote(company.voter(dice), ref, number, dice);
        }
        if (turn < 46) {
            return new Deed("submits", company.author(dice), move(ref, number, Transition.SUBMIT));
        }
        if (turn < 58) {
            return passOn(company.animator(dice), ref, number, dice);
        }
        if (turn < 66) {
            return write(company.author(dice), ref, number, dice.nextInt(4) == 0 ? 1 : 0);
        }
        if (turn < 70) {
            return new Deed("corrects", company.author(dice), () -> drafting.correct(ref));
        }
        if (turn < 74) {
            return new Deed(
                    "checks", company.anybody(dice), Executors.callable(() -> checks.approve(ref, number, "Vu.")));
        }
        if (turn < 80) {
            return new Deed("reads", company.voter(dice), Executors.callable(() -> committee.read(ref, number)));
        }
        var move = Transition.values()[dice.nextInt(Transition.values().length)];
        return new Deed(move.name(), company.anybody(dice), move(ref, number, move));
    }

    private Deed vote(Actor member, UUID ref, int number, Random dice) {
        var verdict = dice.nextInt(2) == 0 ? Verdict.APPROVE : Verdict.values()[dice.nextInt(Verdict.values().length)];
        return new Deed(
                "votes " + verdict,
                member,
                () -> deliberation.vote(ref, number, verdict, "Un mot.", "Une proposition."));
    }

    private Deed passOn(Actor animator, UUID ref, int number, Random dice) {
        var release = Release.values()[dice.nextInt(Release.values().length)];
        return new Deed("passes on", animator, Executors.callable(() -> workflow.passOn(ref, number, release, "")));
    }

    private Deed write(Actor author, UUID ref, int number, int behind) {
        return new Deed("writes", author, () -> {
            var draft = drafting.open(ref, number);
            return drafting.save(ref, number, draft.version() - behind, Stage.body("Article " + UUID.randomUUID()));
        });
    }

    private Callable<?> move(UUID ref, int number, Transition move) {
        return Executors.callable(() -> workflow.move(ref, number, move, "Un mot."));
    }

    private String rule(Company company, Random dice) throws Exception {
        var kinds = DecisionRule.Kind.values();
        var rule = new DecisionRule("", kinds[dice.nextInt(kinds.length)], 2, 1 + dice.nextInt(2) + 1, 3, 1, false);
        stage.does(company.administrator, () -> settings.change(SITE, DecisionRule.ENTRY, List.of(rule)));
        return "the rule is " + rule;
    }

    /** Everything as it was before. */
    void leave(Company company) throws Exception {
        stage.does(company.administrator, () -> settings.reset(SITE, DecisionRule.ENTRY.name()));
        residents.settleAlone(SITE, List.of());
    }

    /** Gives everybody an account and a role. */
    void settle(Company company) {
        residents.settleAlone(SITE, company.residents());
    }

    private String comeOrGo(Actor member, Company company) throws Exception {
        if (company.comeOrGo(member)) {
            residents.settle(member);
            return member.name() + " is a member again";
        }
        tables.run("delete from role_assignment where account_ref = '" + member.ref() + "'");
        return member.name() + " is no member any more";
    }

    private String letTimePass(UUID ref) throws Exception {
        tables.run("update review_run set due_at = date_sub(due_at, interval 90 day), version = version + 1"
                + " where state = 'OPEN' and item_ref = '" + ref + "'");
        clock.due().stream().filter(due -> due.itemRef().equals(ref)).forEach(clock::look);
        return "time passes for " + ref;
    }

    private int latest(UUID ref) throws Exception {
        return Integer.parseInt(tables.rows("select latest_revision n from content_item where ref = '" + ref + "'")
                .get(0)
                .get("n"));
    }
}
