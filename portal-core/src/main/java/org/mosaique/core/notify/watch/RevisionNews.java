package org.mosaique.core.notify.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.notify.News;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Notifications;
import org.mosaique.core.workflow.RevisionMoved;

/** Tells of the moves of a text, in the transaction of the move: those who are to act next, and its author. */
@ApplicationScoped
public class RevisionNews {

    private static final List<NoticeKind> OVER =
            List.of(NoticeKind.WAITING, NoticeKind.IN_COMMITTEE, NoticeKind.REMINDER, NoticeKind.ESCALATED);

    /** Who may approve afterwards what could not wait: there may be no other animator. */
    static final List<Permission> APPROVERS = List.of(Permission.CONTENT_REVIEW, Permission.CONTENT_VOTE);

    @Inject
    private Notifications notifications;

    @Inject
    private RevisionRepository revisions;

    void on(@Observes RevisionMoved moved) {
        revisions.find(moved.itemRef(), moved.revision()).ifPresent(revision -> on(moved, revision));
    }

    private void on(RevisionMoved moved, Revision revision) {
        notifications.settle(moved.itemRef(), moved.revision(), OVER);
        switch (moved.transition()) {
            case SUBMIT -> waiting(moved, revision, NoticeKind.WAITING, "submitted", Permission.CONTENT_REVIEW);
            case PASS_ON -> waiting(moved, revision, NoticeKind.IN_COMMITTEE, "in-committee", Permission.CONTENT_VOTE);
            case APPROVE, CARRY, SETTLE -> {
                if (revision.release() != Release.AT_ONCE) { // else it is published in the same breath
                    decided(moved, revision, "approved");
                    waiting(moved, revision, NoticeKind.WAITING, "to-publish", Permission.CONTENT_PUBLISH);
                }
            }
            case PUBLISH -> decided(moved, revision, "published");
            case PUBLISH_TRUSTED -> waiting(moved, revision, NoticeKind.URGENT, "trusted", Permission.CONTENT_REVIEW);
            case PUBLISH_URGENTLY -> {
                var author = revision.author().account();
                notifications.tellHolders(news(moved, NoticeKind.URGENT, "urgent"), APPROVERS, author);
                decided(moved, revision, "published");
            }
            case REQUEST_CHANGES, SEND_BACK -> decided(moved, revision, "sent-back");
            case TAKE_DOWN -> decided(moved, revision, "taken-down");
            case DISCARD -> decided(moved, revision, "discarded");
            default -> {
                // concerns nobody in person
            }
        }
    }

    private void waiting(RevisionMoved moved, Revision revision, NoticeKind kind, String message, Permission needed) {
        notifications.tellHolders(
                news(moved, kind, message), needed, revision.author().account());
    }

    private void decided(RevisionMoved moved, Revision revision, String message) {
        notifications.tell(
                news(moved, NoticeKind.DECIDED, message), revision.author().account());
    }

    private static News news(RevisionMoved moved, NoticeKind kind, String message) {
        return News.ofRevision(kind, message, moved.siteKey(), moved.itemRef(), moved.revision(), moved.title())
                .word(moved.note());
    }
}
