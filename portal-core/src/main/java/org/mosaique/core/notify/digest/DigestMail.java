package org.mosaique.core.notify.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.mosaique.core.access.Account;
import org.mosaique.core.notify.Mailer;
import org.mosaique.core.notify.NoticeMail;
import org.mosaique.core.notify.Sentences;
import org.mosaique.core.notify.Told;
import org.mosaique.core.notify.stop.StopLinks;
import org.mosaique.core.shared.CoreTexts;

/** Writes the one message that tells a person everything since the last one, site by site, in their language. */
@ApplicationScoped
public class DigestMail {

    private static final int MOST = 60;
    private static final String NEWS = "/admin/news";

    @Inject
    private Sentences sentences;

    @Inject
    private NoticeMail frame;

    @Inject
    private StopLinks stops;

    @Inject
    private Mailer mailer;

    void send(Account account, List<Told> told) {
        var language = Locale.forLanguageTag(account.language());
        var text = new StringBuilder(CoreTexts.text(language, "notice.mail.hello", account.name()))
                .append("\n\n")
                .append(CoreTexts.text(language, "notice.digest.text", told.size()));
        var sites = new LinkedHashMap<String, List<Told>>();
        told.stream()
                .limit(MOST)
                .forEach(each -> sites.computeIfAbsent(each.siteKey(), key -> new ArrayList<>())
                        .add(each));
        sites.forEach((key, news) -> site(text, key, news, language));
        if (told.size() > MOST) {
            text.append("\n\n").append(CoreTexts.text(language, "notice.digest.more", told.size() - MOST));
        }
        text.append("\n\n")
                .append(CoreTexts.text(language, "notice.digest.all", sentences.link(NEWS)))
                .append("\n\n")
                .append(CoreTexts.text(language, "notice.mail.bye"));
        var isOptional = told.stream().anyMatch(each -> each.kind().isOptional());
        var stop = isOptional ? stops.link(account.ref(), StopLinks.DIGEST, language) : "";
        text.append(frame.foot(language, CoreTexts.text(language, "notice.digest.name"), stop));
        mailer.owe(
                account.email(), CoreTexts.text(language, "notice.digest.subject", told.size()), text.toString(), stop);
    }

    private void site(StringBuilder text, String key, List<Told> news, Locale language) {
        text.append("\n\n").append(sentences.site(key, language));
        for (var each : news) {
            text.append("\n\n- ")
                    .append(sentences.line(each, language))
                    .append("\n  ")
                    .append(sentences.link(each.path()));
        }
    }
}
