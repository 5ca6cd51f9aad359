package org.mosaique.core.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Permission;
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
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.site.Site;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.DraftEvent;
import org.mosaique.core.workflow.Publisher;
import org.mosaique.core.workflow.RevisionMoved;
import org.mosaique.core.workflow.review.CheckBook;
import org.mosaique.core.workflow.review.RunBook;

/** Plays the course of a demonstration text in the past, by the legal moves only, and keeps its audit trail. */
@ApplicationScoped
class CoursePlayer {

    private static final Duration STEP = Duration.ofHours(7);
    private static final Duration LATELY = Duration.ofDays(3);
    private static final Set<ReviewState> DECIDED =
            EnumSet.of(ReviewState.APPROVED, ReviewState.PUBLISHED, ReviewState.WITHDRAWN);

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

    @Inject
    private VotePlayer votes;

    @Inject
    private CheckBook checks;

    @Inject
    private Clock clock;

    /** Plays a text so that its last move falls on a given moment. */
    void play(Site site, String typeKey, Body body, DemonstrationFile file, Cast cast, Instant last) {
        var item = ContentItem.of(site.key(), typeKey);
        var stored = catalog.type(typeKey).store(body);
        var writer = cast.named(file.author());
        var author = new Author(writer.ref(), writer.name());
        var begin = last.minus(STEP.multipliedBy(6)).minus(waited(site, typeKey, file.state()));
        var revision = item.draft(stored.title(), stored.json(), author, begin);
        revisions.add(item);
        revisions.add(revision);
        uses.keepNew(item.ref(), revision.number(), stored.images());
        var remarks = file.correction().isPresent() ? List.<DemonstrationFile.Remark>of() : file.notes();
        new Course(revision, site, cast, writer, remarks, begin).reach(file.state());
        file.shared().forEach(share -> shares.play(revision, share, cast.animator(), last));
        if (file.correction().isPresent()) {
            var taken = taken(last);
            var second = item.draft(stored.title(), stored.json(), author, taken);
            revisions.add(second);
            uses.keepNew(item.ref(), second.number(), stored.images());
            new Course(second, site, cast, writer, file.notes(), taken)
                    .reach(file.correction().get());
        }
    }

    /** Where consent decides, nobody is faster than its time. */
    private static Duration waited(Site site, String typeKey, ReviewState goal) {
        var rule = site.decision(typeKey);
        return rule.rule() == DecisionRule.Kind.CONSENT && DECIDED.contains(goal)
                ? Duration.ofDays(rule.days())
                : Duration.ZERO;
    }

    /** A correction is taken up soon after the publication, or some days ago where that is long past. */
    private Instant taken(Instant last) {
        var soon = last.plus(Duration.ofMinutes(30));
        var lately = clock.instant().truncatedTo(ChronoUnit.MINUTES).minus(LATELY);
        return soon.isAfter(lately) ? soon : lately;
    }

    /** One revision on its way. */
    private final class Course {

        private final Revision revision;
        private final Site site;
        private final Cast cast;
        private final Actor writer;
        private final List<DemonstrationFile.Remark> remarks;
        private Instant now;

        Course(
                Revision revision,
                Site site,
                Cast cast,
                Actor writer,
                List<DemonstrationFile.Remark> remarks,
                Instant begin) {
            this.revision = revision;
            this.site = site;
            this.cast = cast;
            this.writer = writer;
            this.remarks = remarks;
            this.now = begin;
            keep(
                    new DraftEvent(
                            "content.start", site.key(), revision.item().ref(), revision.number(), revision.title()),
                    writer);
        }

        void reach(ReviewState goal) {
            if (goal == ReviewState.DRAFT) {
                return;
            }
            if (writer.may(Permission.CONTENT_TRUSTED, site.key())) {
                publishTrusted();
                return;
            }
            move(Transition.SUBMIT, writer, wordOf(Cast.CONTRIBUTOR));
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

        private void publishTrusted() {
            later();
            publisher.publish(revision, Transition.PUBLISH_TRUSTED, writer, now);
            checks.owe(revision, Transition.PUBLISH_TRUSTED, writer, "");
            keep(moved(Transition.PUBLISH_TRUSTED, ""), writer);
        }

        private void decide(ReviewState goal) {
            if (!rule().isByCommittee()) {
                move(Transition.APPROVE, cast.animator(), "");
                return;
            }
            move(Transition.PASS_ON, cast.animator(), "");
            var said =
                    remarks.stream().filter(remark -> remark.vote().isPresent()).toList();
            said.forEach(remark -> vote(cast.named(remark.by()), remark));
            if (goal == ReviewState.IN_COMMITTEE) {
                return;
            }
            if (rule().rule() == DecisionRule.Kind.CONSENT) {
                now = now.plus(Duration.ofDays(rule().days()));
                move(Transition.CARRY, Actor.PORTAL, "");
                return;
            }
            for (int number = 1; number <= rule().approvals(); number++) {
                var member = cast.member(number);
                if (said.stream().noneMatch(remark -> cast.named(remark.by()).is(member.ref()))) {
                    vote(member, DemonstrationFile.Remark.APPROVAL);
                }
            }
            move(Transition.CARRY, cast.member(Math.min(rule().approvals(), 3)), "");
        }

        private DecisionRule rule() {
            return site.decision(revision.item().typeKey());
        }

        private void vote(Actor member, DemonstrationFile.Remark remark) {
            later();
            votes.play(revision, rule(), member, remark, now);
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
