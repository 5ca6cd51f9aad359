package org.mosaique.core.notify.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mosaique.core.notes.Mentioned;
import org.mosaique.core.notes.RemarkMade;
import org.mosaique.core.notify.News;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Notifications;

/** Tells authors what is said of their texts, and people that they are named, with what was said. */
@ApplicationScoped
public class RemarkNotices {

    @Inject
    private Notifications notifications;

    void on(@Observes RemarkMade made) {
        if (made.namesAuthor()) {
            return; // told of that, which is the same remark
        }
        notifications.tell(
                News.ofRevision(
                                NoticeKind.COMMENTED,
                                "commented",
                                made.siteKey(),
                                made.itemRef(),
                                made.revision(),
                                made.title())
                        .word(made.text()),
                made.authorRef());
    }

    void on(@Observes Mentioned mentioned) {
        notifications.tell(
                News.ofRevision(
                                NoticeKind.MENTIONED,
                                "mentioned",
                                mentioned.siteKey(),
                                mentioned.itemRef(),
                                mentioned.revision(),
                                mentioned.title())
                        .word(mentioned.text()),
                mentioned.accountRef());
    }
}
