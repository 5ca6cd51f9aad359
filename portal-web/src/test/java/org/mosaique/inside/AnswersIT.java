package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mosaique.inside.Stage.OTHER_SITE;
import static org.mosaique.inside.Stage.SITE;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.answer.AnswerLinks;
import org.mosaique.core.workflow.answer.Answering;
import org.mosaique.core.workflow.answer.Answering.Standing;
import org.mosaique.core.workflow.answer.Answers;
import org.mosaique.core.workflow.review.Verdict;

/** Answers from the mail: once, as the person the link was given to, with the rights of that moment, on the text as it was. */
@ArquillianTest
class AnswersIT {

    private static final String FROM = "203.0.113.7";

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private AnswerLinks links;

    @Inject
    private Answers answers;

    @Inject
    private Tables tables;

    @Resource
    private ManagedExecutorService executor;

    private final Actor network = Somebody.ofTheNetwork(Role.ADMINISTRATOR);
    private UUID member;
    private Stage.Placed text;
    private String token;

    @BeforeEach
    void aMemberIsTold() throws Exception {
        member = invited(SITE);
        text = stage.article(ReviewState.IN_COMMITTEE);
        token = issue();
    }

    @Test
    void theyVoteAsThemselvesAndTheTrailTellsWhereFrom() throws Exception {
        assertThat(answers.look(token).standing()).isEqualTo(Standing.OPEN);

        answer(Verdict.APPROVE, "Très bien.");

        var said =
                stage
                        .as(Somebody.with(Role.ANIMATOR, SITE), () -> services.audit.course(text.ref(), text.number()))
                        .stream()
                        .filter(row -> row.action().equals("vote.approve"))
                        .toList();
        assertThat(said).singleElement().satisfies(row -> {
            assertThat(row.origin()).isEqualTo("courriel " + FROM);
            assertThat(row.note()).isEqualTo("Très bien.");
            assertThat(row.actor()).startsWith("Membre");
        });
    }

    @Test
    void lookingNeverAnswers() throws Exception {
        var before = tables.checksums();

        answers.look(token);
        answers.look(token);

        assertThat(tables.checksums()).isEqualTo(before);
    }

    @Test
    void aSecondAnswerChangesNothing() throws Exception {
        answer(Verdict.APPROVE, "");
        var before = tables.checksums();

        assertThatThrownBy(() -> answer(Verdict.REQUEST_CHANGES, "Non.")).isInstanceOf(ForbiddenException.class);

        assertThat(tables.checksums()).isEqualTo(before);
        assertThat(answers.look(token))
                .satisfies(standing(Standing.ANSWERED))
                .satisfies(answering -> assertThat(answering.answered()).isEqualTo(Verdict.APPROVE));
    }

    @Test
    void whoeverVotedOtherwiseHasAnswered() throws Exception {
        var other = issue();
        answer(Verdict.APPROVE, "");

        assertThat(answers.look(other)).satisfies(standing(Standing.ANSWERED));
    }

    @Test
    void forgedLinksLeadNowhere() {
        for (var forged : List.of("", "x", token.substring(1), token + "A", flipped(token), "../" + token)) {
            assertThat(answers.look(forged)).satisfies(standing(Standing.UNKNOWN));
            assertThatThrownBy(() -> answers.answer(forged, Verdict.APPROVE, "", "", FROM))
                    .isInstanceOf(ForbiddenException.class);
        }
    }

    @Test
    void anExpiredOneSaysSo() throws Exception {
        tables.run("update answer_link set expires_at = '2020-01-01' where account_ref = '" + member + "'");

        assertRefused(Standing.EXPIRED);
    }

    @Test
    void lateIsAfterTheDecision() throws Exception {
        stage.vote("first", text);
        stage.vote("second", text);

        assertRefused(Standing.DECIDED);
    }

    @Test
    void aTextThatChangedIsAnotherOne() throws Exception {
        stage.move(Role.ANIMATOR, text, Transition.REQUEST_CHANGES);
        assertRefused(Standing.DECIDED);
        stage.as(Stage.author(), () -> {
            var draft = services.drafting.open(text.ref(), text.number());
            return services.drafting.save(text.ref(), text.number(), draft.version(), Stage.body("Autre titre"));
        });
        stage.submit(text);
        stage.move(Role.ANIMATOR, text, Transition.PASS_ON);

        assertRefused(Standing.CHANGED);
        assertThat(answers.look(issue())).satisfies(standing(Standing.OPEN));
    }

    @Test
    void aRoleThatWasTakenCountsNoMore() throws Exception {
        stage.does(network, () -> services.people.take(member, new Grant(SITE, Role.COMMITTEE)));

        assertRefused(Standing.NOT_ALLOWED);
        assertThat(answers.look(token).draft()).isNull();
    }

    @Test
    void aShutAccountIsToldNothing() throws Exception {
        stage.does(network, () -> services.people.disable(member));

        assertRefused(Standing.SHUT);
        assertThat(answers.look(token).name()).isEmpty();
    }

    @Test
    void nobodyOfAnotherSiteGetsALink() throws Exception {
        assertThat(links.issue(text.ref(), text.number(), invited(OTHER_SITE))).isEmpty();
        assertThat(links.issue(text.ref(), text.number(), UUID.randomUUID())).isEmpty();
    }

    @Test
    void aWordThatIsOwedLeavesTheLinkAsItWas() {
        assertThatThrownBy(() -> answer(Verdict.REQUEST_CHANGES, " ")).isInstanceOf(RefusedException.class);

        assertThat(answers.look(token)).satisfies(standing(Standing.OPEN));
    }

    @Test
    void ofTwoAnswersInTheSameSecondOneCounts() throws Exception {
        var start = new CyclicBarrier(2);
        var one = executor.submit(answering(Verdict.APPROVE, start));
        var other = executor.submit(answering(Verdict.ABSTAIN, start));

        assertThat(List.of(one.get(30, TimeUnit.SECONDS), other.get(30, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder(true, false);
        assertThat(tables.value("select count(*) from vote where item_ref = '" + text.ref() + "'"))
                .isEqualTo("1");
        assertThat(tables.value("select count(*) from audit_entry where action like 'vote.%' and subject = '"
                        + text.ref() + "'"))
                .isEqualTo("1");
    }

    private Callable<Boolean> answering(Verdict verdict, CyclicBarrier start) {
        return OwnRequest.as(null, () -> {
            start.await(10, TimeUnit.SECONDS);
            return catchThrowable(() -> answer(verdict, "")) == null;
        });
    }

    private void assertRefused(Standing why) throws Exception {
        var before = tables.checksums();
        assertThat(answers.look(token)).satisfies(standing(why));
        assertThatThrownBy(() -> answer(Verdict.APPROVE, "")).isInstanceOf(ForbiddenException.class);
        assertThat(tables.checksums()).isEqualTo(before);
    }

    private static Consumer<Answering> standing(Standing wanted) {
        return answering -> assertThat(answering.standing()).isEqualTo(wanted);
    }

    private void answer(Verdict verdict, String word) {
        answers.answer(token, verdict, word, "", FROM);
    }

    private String issue() {
        var address = links.issue(text.ref(), text.number(), member).orElseThrow();
        return address.replaceAll(".*token=|&.*", "");
    }

    private UUID invited(String site) throws Exception {
        var email = "membre-" + UUID.randomUUID() + "@" + site + ".example";
        return stage.as(
                network, () -> services.people.invite(email, "Membre du comité", new Grant(site, Role.COMMITTEE)));
    }

    private static String flipped(String token) {
        return (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);
    }
}
