package org.mosaique.core.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Traced;
import org.mosaique.core.audit.AuditEntry;
import org.mosaique.core.content.Author;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.ContentItem;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.content.Transition;
import org.mosaique.core.content.use.MediaUses;
import org.mosaique.core.site.Site;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.DraftEvent;
import org.mosaique.core.workflow.Publisher;
import org.mosaique.core.workflow.RevisionMoved;
import org.mosaique.core.workflow.review.RunBook;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.core.workflow.review.Vote;
import org.mosaique.core.workflow.review.VoteCast;

/** Plays the course of a demonstration text in the past, by the legal moves only, and keeps its audit trail. */
@ApplicationScoped
class CoursePlayer {

    private static final Duration STEP = Duration.ofHours(7);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RevisionRepository revisions;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private Publisher publisher;

    @Inject
    private SharePlayer shares;

    @Inject
    private MediaUses uses;

    @Inject
    private RunBook book;

    /** Plays a text so that its last move falls on a given moment. */
    void play(Site site, String typeKey, Body body, DemonstrationFile file, Cast cast, Instant last) {
        var item = ContentItem.of(site.key(), typeKey);
        var begin = last.minus(STEP.multipliedBy(6));
        var stored = catalog.type(typeKey).store(body);
        var author = new Author(cast.contributor().ref(), cast.contributor().name());
        var revision = item.draft(stored.title(), stored.json(), author, begin);
        revisions.add(item);
        revisions.add(revision);
        uses.keepNew(item.ref(), revision.number(), stored.images());
        var remarks = file.correction().isPresent() ? List.<DemonstrationFile.Remark>of() : file.notes();
        new Course(revision, site, cast, remarks, begin).reach(file.state());
        file.shared().forEach(share -> shares.play(revision, share, cast.animator(), last));
        if (file.correction().isPresent()) {
            var second = item.draft(stored.title(), stored.json(), author, last.plus(Duration.ofMinutes(30)));
            revisions.add(second);
            uses.keepNew(item.ref(), second.number(), stored.images());
            new Course(second, site, cast, file.notes(), last.plus(Duration.ofMinutes(30)))
                    .reach(file.correction().get());
        }
    }

    /** One revision on its way. */
    private final class Course {

        private final Revision revision;
        private final Site site;
        private final Cast cast;
        private final List<DemonstrationFile.Remark> remarks;
        private Instant now;

        Course(Revision revision, Site site, Cast cast, List<DemonstrationFile.Remark> remarks, Instant begin) {
            this.revision = revision;
            this.site = site;
            this.cast = cast;
            this.remarks = remarks;
            this.now = begin;
            keep(
                    new DraftEvent(
                            "content.start", site.key(), revision.item().ref(), revision.number(), revision.title()),
                    cast.contributor());
        }

        void reach(ReviewState goal) {
            if (goal == ReviewState.DRAFT) {
                return;
            }
            move(Transition.SUBMIT, cast.contributor(), wordOf("contribution"));
            if (goal == ReviewState.SUBMITTED) {
                return;
            }
            if (goal == ReviewState.CHANGES_REQUESTED) {
                move(Transition.REQUEST_CHANGES, cast.animator(), wordOf("animation"));
                return;
            }
            decide(goal);
            if (goal == ReviewState.PUBLISHED || goal == ReviewState.WITHDRAWN) {
                later();
                publisher.publish(revision, cast.animator(), now);
                keep(moved(Transition.PUBLISH, ""), cast.animator());
            }
            if (goal == ReviewState.WITHDRAWN) {
                later();
                publisher.takeDown(revision, cast.animator(), wordOf("animation"), now);
                book.follow(moved(Transition.TAKE_DOWN, ""), now);
                keep(moved(Transition.TAKE_DOWN, wordOf("animation")), cast.animator());
            }
        }

        private void decide(ReviewState goal) {
            if (!site.decision(revision.item().typeKey()).isByCommittee()) {
                move(Transition.APPROVE, cast.animator(), "");
                return;
            }
            move(Transition.PASS_ON, cast.animator(), "");
            var votes =
                    remarks.stream().filter(remark -> remark.vote().isPresent()).toList();
            votes.forEach(remark -> vote(cast.named(remark.by()), remark.vote().orElseThrow(), remark.text()));
            if (goal == ReviewState.IN_COMMITTEE) {
                return;
            }
            for (int number = 1; number <= approvals(); number++) {
                var member = cast.member(number);
                if (votes.stream().noneMatch(remark -> cast.named(remark.by()).is(member.ref()))) {
                    vote(member, Verdict.APPROVE, "");
                }
            }
            move(Transition.CARRY, cast.member(Math.min(approvals(), 3)), "");
        }

        private int approvals() {
            return site.decision(revision.item().typeKey()).approvals();
        }

        private void vote(Actor member, Verdict verdict, String word) {
            later();
            em.persist(new Vote(revision, member, verdict, word, "", now));
            keep(
                    new VoteCast(revision.item().ref(), revision.number(), site.key(), revision.title(), verdict, word),
                    member);
        }

        private void move(Transition transition, Actor actor, String note) {
            later();
            revision.apply(transition, now);
            book.follow(moved(transition, note), now);
            keep(moved(transition, note), actor);
        }

        private RevisionMoved moved(Transition transition, String note) {
            var item = revision.item();
            return new RevisionMoved(
                    item.ref(), revision.number(), site.key(), item.typeKey(), revision.title(), transition, note);
        }

        private String wordOf(String who) {
            return remarks.stream()
                    .filter(remark -> remark.by().equals(who) && remark.vote().isEmpty())
                    .map(DemonstrationFile.Remark::text)
                    .findFirst()
                    .orElse("");
        }

        private void keep(Traced event, Actor actor) {
            em.persist(new AuditEntry(event, actor, "", now));
        }

        private void later() {
            now = now.plus(STEP);
        }
    }
}
