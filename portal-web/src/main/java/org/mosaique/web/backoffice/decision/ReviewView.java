package org.mosaique.web.backoffice.decision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.review.AfterChecks;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.core.workflow.review.rules.RuleSentence;
import org.mosaique.core.workflow.review.since.SinceMyVote;
import org.mosaique.core.workflow.review.steer.Act;
import org.mosaique.core.workflow.review.steer.Helm;
import org.mosaique.core.workflow.review.steer.Steering;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.backoffice.content.Dossier;

/** Says how the review of the open {@link Dossier} stands: its rule in one sentence, its time, what hinders it. */
@Named("reviewView")
@RequestScoped
public class ReviewView {

    @Inject
    private Dossier dossier;

    @Inject
    private Steering steering;

    @Inject
    private AfterChecks checks;

    @Inject
    private SinceMyVote since;

    @Inject
    private Texts texts;

    @Inject
    private Moments when;

    private Helm helm;
    private AfterChecks.Owed owed;
    private SinceMyVote.Earlier earlier;

    @PostConstruct
    void load() {
        helm = steering.helm(dossier.ref(), dossier.number());
        owed = checks.of(dossier.ref(), dossier.number()).orElse(null);
        earlier = before() ? since.earlier(dossier.ref(), dossier.number()).orElse(null) : null;
    }

    /** Whether a review is going on. */
    public boolean isUnder() {
        var state = dossier.getDraft().state();
        return helm.under() && (state == ReviewState.SUBMITTED || state == ReviewState.IN_COMMITTEE);
    }

    private boolean before() {
        return dossier.getDraft().state() == ReviewState.IN_COMMITTEE;
    }

    /** The rule of this review, with its last day. */
    public String getSentence() {
        var course = course();
        var running = course != null && course.stoppedAt() == null;
        return new RuleSentence(texts.locale()).of(helm.rule(), running ? when.day(course.dueAt(), site()) : "");
    }

    /** The site's rule of today, where this review follows another. */
    public String getToday() {
        return new RuleSentence(texts.locale()).of(helm.today());
    }

    /** Whether the site decides otherwise by now. */
    public boolean isOutdated() {
        return isUnder() && helm.isOutdated();
    }

    /** Until when, and whether that is over or stands still. */
    public String getTime() {
        var course = course();
        if (course == null) {
            return "";
        }
        if (course.stoppedAt() != null) {
            return texts.fill("review.time.stopped", when.at(course.stoppedAt(), site()));
        }
        return texts.fill(course.late() ? "review.time.late" : "review.time.until", when.at(course.dueAt(), site()));
    }

    /** Whether the time is over. */
    public boolean isLate() {
        return course() != null && course().late();
    }

    /** Who sees to it; an empty string when nobody does. */
    public String getClaimed() {
        return course() == null || course().claimedName() == null
                ? ""
                : texts.fill("review.claimed", course().claimedName());
    }

    /** What keeps the committee from deciding; an empty string when nothing does. */
    public String getHindrance() {
        if (helm.hopeless()) {
            return texts.text(consent() ? "review.hopeless.readers" : "review.hopeless");
        }
        if (course() != null && course().stoppedAt() != null) {
            return texts.text("review.stopped");
        }
        return isLate() && before() ? texts.text("review.overdue") : "";
    }

    private boolean consent() {
        return helm.rule().rule() == DecisionRule.Kind.CONSENT;
    }

    /** Whether the committee votes because consent was not found. */
    public boolean isPutToVote() {
        return course() != null && course().putToVote() && before();
    }

    /** Whether the person may do that, or at least see it. */
    public boolean offers(Act.Kind kind) {
        return helm.act(kind).isPresent();
    }

    /** Why that is not possible; an empty string when it is. */
    public String blocked(Act.Kind kind) {
        return helm.act(kind)
                .filter(act -> !act.isOpen())
                .map(act -> texts.text(act.blockedBy()))
                .orElse("");
    }

    /** What the person said before the text changed; null when its vote still holds. */
    public SinceMyVote.Earlier getEarlier() {
        return earlier;
    }

    /** What the person said before the text changed, in words. */
    public String getEarlierSaid() {
        return texts.fill("since.said", texts.name("verdict.own", earlier.verdict()));
    }

    /** Where one sees what changed since. */
    public String getSinceHref() {
        return "/admin/since-vote?ref=" + dossier.getRef() + "&rev=" + dossier.getRev();
    }

    /** What is to be approved afterwards; null when nothing is. */
    public AfterChecks.Owed getOwed() {
        return owed;
    }

    /** Why it was published first, by whom, and until when somebody else approves it. */
    public String getOwedSentence() {
        return texts.fill("check." + owed.cause(), owed.publishedBy(), when.day(owed.dueAt(), site()));
    }

    /** Why the person can't approve it; an empty string when it can. */
    public String getOwedBlocked() {
        return owed.isOpenToMe() ? "" : texts.text(owed.blockedBy());
    }

    private Committee.Course course() {
        return isUnder() ? dossier.getRound().course() : null;
    }

    private String site() {
        return dossier.getDraft().siteKey();
    }
}
