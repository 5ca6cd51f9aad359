package org.mosaique.core.workflow.check.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.mosaique.core.content.RichText;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** A text says whom to turn to: an address, a telephone number, or a link to either. */
@ApplicationScoped
public class ContactGuard implements PublicationGuard {

    private static final Pattern LINK = Pattern.compile("href=\"(mailto|tel):", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile(
            "[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}|(?:\\+\\d{2}[\\s\u00a0\u202f.-]?|\\b0)[1-9](?:[\\s\u00a0\u202f.-]?\\d{2}){4}\\b");

    @Override
    public String key() {
        return "contact";
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public Rigour usual() {
        return Rigour.ADVISING;
    }

    @Override
    public boolean concerns(Submission submission) {
        return !submission.body().text().isBlank();
    }

    @Override
    public List<Objection> objections(Submission submission) {
        var html = submission.body().text();
        return LINK.matcher(html).find() || WORDS.matcher(RichText.plain(html)).find()
                ? List.of()
                : List.of(Objection.at("text", "check.contact.missing"));
    }
}
