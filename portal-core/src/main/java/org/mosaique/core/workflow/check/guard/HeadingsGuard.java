package org.mosaique.core.workflow.check.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** Headings go down one level at a time, from level 2: whoever hears the page finds the way by them. */
@ApplicationScoped
public class HeadingsGuard implements PublicationGuard {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    @Override
    public String key() {
        return "headings";
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public Rigour usual() {
        return Rigour.ADVISING;
    }

    @Override
    public boolean concerns(Submission submission) {
        return !Jsoup.parseBodyFragment(submission.body().text())
                .select(HEADINGS)
                .isEmpty();
    }

    @Override
    public List<Objection> objections(Submission submission) {
        var objections = new ArrayList<Objection>();
        int above = 1;
        for (var heading : Jsoup.parseBodyFragment(submission.body().text()).select(HEADINGS)) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > above + 1 || level == 1) {
                objections.add(Objection.at("text", "check.headings.skipped", heading.text(), above + 1));
            }
            above = level;
        }
        return objections;
    }
}
