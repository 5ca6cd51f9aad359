package org.mosaique.core.notify.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.notify.News;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Notifications;
import org.mosaique.core.workflow.review.RunChanged;

/** Tells of what changes in a review between two moves, in the transaction in which it changes. */
@ApplicationScoped
public class ReviewNews {

    private static final List<Permission> DECIDERS = List.of(Permission.CONTENT_REVIEW);

    @Inject
    private Notifications notifications;

    @Inject
    private RevisionRepository revisions;

    void on(@Observes RunChanged changed) {
        switch (changed.what()) {
            case VOTES_CLEARED -> person(changed, NoticeKind.VOTES_CLEARED, "votes-cleared");
            case REMINDED -> person(changed, NoticeKind.REMINDER, "reminded");
            case ESCALATED -> personOrHolders(changed, NoticeKind.ESCALATED, "escalated", DECIDERS);
            case CHECK_OWED -> personOrHolders(changed, NoticeKind.URGENT, "check-owed", RevisionNews.APPROVERS);
            case STUCK -> holders(changed, NoticeKind.ESCALATED, "stuck", Permission.CONTENT_REVIEW);
            case PUT_TO_VOTE -> holders(changed, NoticeKind.IN_COMMITTEE, "put-to-vote", Permission.CONTENT_VOTE);
            case STOPPED -> author(changed, "objected");
            case CHECKED -> {
                notifications.settle(changed.itemRef(), changed.revision(), List.of(NoticeKind.URGENT));
                author(changed, "checked");
            }
            default -> {
                // concerns nobody in person
            }
        }
    }

    /** To the one it is about, or to all who may decide on the site. */
    private void personOrHolders(RunChanged changed, NoticeKind kind, String message, List<Permission> needed) {
        if (changed.account() == null) {
            notifications.tellHolders(news(changed, kind, message), needed);
        } else {
            person(changed, kind, message);
        }
    }

    private void person(RunChanged changed, NoticeKind kind, String message) {
        notifications.tell(news(changed, kind, message), changed.account());
    }

    private void holders(RunChanged changed, NoticeKind kind, String message, Permission needed) {
        notifications.tellHolders(news(changed, kind, message), needed);
    }

    private void author(RunChanged changed, String message) {
        revisions
                .find(changed.itemRef(), changed.revision())
                .ifPresent(revision -> notifications.tell(
                        news(changed, NoticeKind.DECIDED, message),
                        revision.author().account()));
    }

    private static News news(RunChanged changed, NoticeKind kind, String message) {
        return News.ofRevision(kind, message, changed.siteKey(), changed.itemRef(), changed.revision(), changed.title())
                .with(changed.note());
    }
}
