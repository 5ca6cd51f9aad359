package org.mosaique.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.mosaique.core.access.Account;
import org.mosaique.core.notify.stop.StopLinks;
import org.mosaique.core.shared.CoreTexts;

/** Writes the mail that tells one thing to one person, in their language, with the way to do without such mails. */
@ApplicationScoped
public class NoticeMail {

    /** Where one chooses what to be told, and how. */
    public static final String PREFERENCES = "/admin/preferences";

    private static final int LONGEST_SUBJECT = 300;

    @Inject
    private Sentences sentences;

    @Inject
    private StopLinks stops;

    @Inject
    private Mailer mailer;

    void send(Told told, Account account, String answer) {
        var language = Locale.forLanguageTag(account.language());
        var text = new StringBuilder(CoreTexts.text(language, "notice.mail.hello", account.name()));
        paragraph(text, sentences.line(told, language));
        paragraph(text, sentences.more(told, language));
        if (!told.word().isEmpty()) {
            paragraph(text, CoreTexts.text(language, "notice.mail.word", told.word()));
        }
        paragraph(text, sentences.link(told.path()));
        if (!answer.isEmpty()) {
            paragraph(text, CoreTexts.text(language, "notice.mail.answer", answer));
        }
        paragraph(text, CoreTexts.text(language, "notice.mail.bye"));
        var stop =
                told.kind().isOptional() ? stops.link(account.ref(), told.kind().name(), language) : "";
        text.append(foot(language, sentences.kind(told.kind(), language), stop));
        mailer.owe(account.email(), subject(sentences.line(told, language)), text.toString(), stop);
    }

    /** Why one gets this, where one chooses otherwise, and the link that ends it; below the line that mails are cut at. */
    public String foot(Locale language, String what, String stop) {
        var key = stop.isEmpty() ? "notice.mail.foot.owed" : "notice.mail.foot";
        return "\n\n-- \n" + CoreTexts.text(language, key, what, sentences.link(PREFERENCES), stop) + "\n";
    }

    private static void paragraph(StringBuilder text, String paragraph) {
        if (!paragraph.isEmpty()) {
            text.append("\n\n").append(paragraph);
        }
    }

    private static String subject(String line) {
        var plain = line.replaceAll("\\s+", " ");
        return plain.length() > LONGEST_SUBJECT ? plain.substring(0, LONGEST_SUBJECT - 1) + "…" : plain;
    }
}
