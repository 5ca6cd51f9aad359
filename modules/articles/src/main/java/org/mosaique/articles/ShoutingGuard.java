package org.mosaique.articles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** The title of an article is not written in capitals: it is hard to read, and read out letter by letter. */
@ApplicationScoped
public class ShoutingGuard implements PublicationGuard {

    private static final int LEAST_LETTERS = 12;

    @Override
    public String key() {
        return "article-capitals";
    }

    @Override
    public int place() {
        return 120;
    }

    @Override
    public Rigour usual() {
        return Rigour.ADVISING;
    }

    @Override
    public boolean concerns(Submission submission) {
        return submission.body() instanceof ArticleBody && letters(submission) >= LEAST_LETTERS;
    }

    @Override
    public List<Objection> objections(Submission submission) {
        var small =
                submission.body().title().chars().filter(Character::isLowerCase).count();
        return small < letters(submission) / 4
                ? List.of(Objection.at("title", "check.article-capitals.shouted"))
                : List.of();
    }

    private static long letters(Submission submission) {
        return submission.body().title().chars().filter(Character::isLetter).count();
    }
}
