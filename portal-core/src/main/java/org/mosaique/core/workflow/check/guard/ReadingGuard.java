package org.mosaique.core.workflow.check.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** A French text of some length is not harder to read than need be; see {@link ReadingEase}. */
@ApplicationScoped
public class ReadingGuard implements PublicationGuard {

    private static final int LEAST_WORDS = 100;
    private static final int LEAST_EASE = 40;

    @Override
    public String key() {
        return "reading";
    }

    @Override
    public int place() {
        return 100;
    }

    @Override
    public Rigour usual() {
        return Rigour.ADVISING;
    }

    @Override
    public boolean concerns(Submission submission) {
        var language = submission.body().language();
        return (language.isEmpty() || language.equals("fr")) && ease(submission).words() >= LEAST_WORDS;
    }

    @Override
    public List<Objection> objections(Submission submission) {
        var ease = ease(submission);
        return ease.score() < LEAST_EASE
                ? List.of(Objection.at("text", "check.reading.hard", ease.score(), ease.wordsPerSentence()))
                : List.of();
    }

    private static ReadingEase ease(Submission submission) {
        return ReadingEase.of(submission.body().text());
    }
}
