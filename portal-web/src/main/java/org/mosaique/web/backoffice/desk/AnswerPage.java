package org.mosaique.web.backoffice.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.IllegalTransitionException;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.answer.Answering;
import org.mosaique.core.workflow.answer.Answers;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.web.backoffice.Language;
import org.mosaique.web.backoffice.Links;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/**
 * Backs {@code /admin/answer}: whoever holds a link from a mail reads one text and answers, without signing in. A plain form
 * without any state; asking for the page never answers.
 */
@Named("answerPage")
@RequestScoped
public class AnswerPage {

    private static final String NOTHING = "/WEB-INF/backoffice/blank.xhtml";

    private Answers answers;
    private ContentCatalog catalog;
    private Query query;
    private Texts texts;
    private Paths paths;

    @Inject
    private Language language;

    @Inject
    private Moments when;

    @Inject
    private CurrentSite here;

    @Inject
    private SiteRegistry sites;

    @Inject
    private CurrentActor current;

    private Answering answering;
    private String word = "";
    private String proposal = "";
    private String problem;

    /** For the container's proxy. */
    protected AnswerPage() {}

    @Inject
    public AnswerPage(Answers answers, ContentCatalog catalog, Query query, Texts texts, Paths paths) {
        this.answers = answers;
        this.catalog = catalog;
        this.query = query;
        this.texts = texts;
        this.paths = paths;
    }

    /** Answers when the form was sent; then looks where the link leads now. */
    public void open(ExternalContext http) throws IOException {
        var request = (HttpServletRequest) http.getRequest();
        if (query.isPost() && answer(request)) {
            http.redirect(
                    new Links(query.path(), Map.of("token", getToken(), "lang", language.getCode(), "done", "answered"))
                            .same());
            return;
        }
        answering = answers.look(getToken());
        if (answering.draft() != null) {
            var site = sites.get(answering.draft().siteKey());
            here.enter(site, here.origin(), "/~" + site.key(), language.getLocale());
        }
    }

    private boolean answer(HttpServletRequest request) {
        var verdict = query.choice("verdict", Verdict.class, null);
        word = said(request, "word");
        proposal = said(request, "proposal");
        if (verdict == null) {
            problem = texts.text("answer.verdict.required");
            return false;
        }
        try {
            answers.answer(getToken(), verdict, word, proposal, current.origin());
            return true;
        } catch (RefusedException refused) {
            problem = texts.objection(refused.objections().get(0));
        } catch (ForbiddenException | NotFoundException | IllegalTransitionException tooLate) {
            problem = null; // the page tells why, by where the link leads now
        }
        return false;
    }

    private static String said(HttpServletRequest request, String field) {
        var text = request.getParameter(field);
        return text == null ? "" : text;
    }

    /** Whether one can answer. */
    public boolean isOpen() {
        return answering.isOpen();
    }

    /** Whether the answer was given a moment ago. */
    public boolean isThanked() {
        return query.text("done").equals("answered") && answering.standing() == Answering.Standing.ANSWERED;
    }

    /** What the page is called. */
    public String getTitle() {
        return isOpen() ? answering.draft().body().title() : texts.text(key() + ".title");
    }

    /** Why one can't answer, and what is safe. */
    public String getReason() {
        var said = answering.answered() == null ? "" : texts.name("verdict.own", answering.answered());
        var at = answering.at() == null || answering.draft() == null
                ? ""
                : when.at(answering.at(), answering.draft().siteKey());
        var state = answering.state() == null
                ? ""
                : texts.name("state", answering.state()).toLowerCase(Locale.ROOT);
        return texts.fill(key() + (at.isEmpty() ? ".text" : ".text.at"), said, at, state);
    }

    /** What to do now. */
    public String getAdvice() {
        return texts.text(key() + ".do");
    }

    private String key() {
        return "answer." + answering.standing();
    }

    /** Where the text is read by whoever is signed in; null when that leads nowhere. */
    public String getReviewHref() {
        return answering.draft() == null ? null : paths.review(answering.itemRef(), answering.number());
    }

    /** The fragment of the content type that shows a body: one of the paths that the installed modules declare. */
    public String getFragment() {
        return isOpen() ? catalog.type(answering.draft().typeKey()).type().bodyFragment() : NOTHING;
    }

    public Body getBody() {
        return isOpen() ? answering.draft().body() : null;
    }

    public Answering getAnswering() {
        return answering;
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public String getToken() {
        return query.text("token");
    }

    public String getWord() {
        return word;
    }

    public String getProposal() {
        return proposal;
    }

    /** What is lacking, in words; null when nothing is. */
    public String getProblem() {
        return problem;
    }
}
