package org.mosaique.core.notify.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mosaique.core.notify.News;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Notifications;
import org.mosaique.core.workflow.review.absence.AbsenceChanged;

/** Tells whoever stands in for somebody, in the transaction in which that is said. */
@ApplicationScoped
public class AbsenceNews {

    private static final String PAGE = "/admin/absence?site=";

    @Inject
    private Notifications notifications;

    void on(@Observes AbsenceChanged changed) {
        var message = switch (changed.what()) {
            case DECLARED -> "absence-declared";
            case BEGUN -> "absence-begun";
            case ENDED -> "absence-ended";
        };
        var news = News.of(
                NoticeKind.ABSENCE,
                message,
                changed.siteKey(),
                changed.account(),
                changed.name(),
                PAGE + changed.siteKey());
        notifications.tell(news.with(changed.span().from(), changed.span().to(), changed.name()), changed.substitute());
    }
}
