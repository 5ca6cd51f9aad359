package org.mosaique.articles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.mosaique.core.content.RichText;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** An article does not begin with what its standfirst, which stands right above, has just said. */
@ApplicationScoped
public class OpeningGuard implements PublicationGuard {

    private static final int TELLING = 40;

    @Override
    public String key() {
        return "article-opening";
    }

    @Override
    public int place() {
        return 110;
    }

    @Override
    public Rigour usual() {
        return Rigour.ADVISING;
    }

    @Override
    public boolean concerns(Submission submission) {
        return submission.body() instanceof ArticleBody article
                && words(article.summary()).length() >= TELLING;
    }

    @Override
    public List<Objection> objections(Submission submission) {
        var article = (ArticleBody) submission.body();
        var begin = words(article.summary()).substring(0, TELLING);
        return words(RichText.plain(article.text())).startsWith(begin)
                ? List.of(Objection.at("text", "check.article-opening.repeated"))
                : List.of();
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.FRENCH).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }
}
