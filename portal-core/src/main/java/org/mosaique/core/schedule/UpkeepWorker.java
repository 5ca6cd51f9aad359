package org.mosaique.core.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.access.Actors;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.Revision;
import org.mosaique.core.content.RevisionRepository;
import org.mosaique.core.content.upkeep.ItemCare;
import org.mosaique.core.content.upkeep.ToVerify;
import org.mosaique.core.notify.News;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Notifications;
import org.mosaique.core.workflow.Steps;

/**
 * Asks people to look at contents that are to be verified: first whoever wrote what the public reads, and whoever stands in
 * while that person is away; after two weeks, or at once when nobody of them is there, those who may change it in their
 * place. One item a transaction.
 */
@ApplicationScoped
@Transactional
public class UpkeepWorker {

    private static final Duration PATIENCE = Duration.ofDays(14);
    private static final int PAGE = 50;

    @PersistenceContext
    private EntityManager em;

    private RevisionRepository revisions;
    private Cares cares;
    private Actors actors;
    private Notifications notifications;
    private Steps steps;

    @Inject
    private ToVerify toVerify;

    @Inject
    private StandIns standIns;

    /** For the container's proxy. */
    protected UpkeepWorker() {}

    @Inject
    public UpkeepWorker(
            RevisionRepository revisions, Cares cares, Actors actors, Notifications notifications, Steps steps) {
        this.revisions = revisions;
        this.cares = cares;
        this.actors = actors;
        this.notifications = notifications;
        this.steps = steps;
    }

    /** Items of a site whose people are to be asked now, at most fifty. */
    public List<UUID> due(String siteKey) {
        var query = em.createQuery(
                "select i.ref from ContentItem i where i.siteKey = :site and " + toVerify.condition("i") + """
                     and not exists (select asked from ItemCare asked where asked.itemRef = i.ref
                       and (asked.othersToldAt is not null or asked.ownerToldAt > :patience))
                     order by i.id""",
                UUID.class);
        return toVerify.bind(query, siteKey)
                .setParameter("site", siteKey)
                .setParameter("patience", steps.now().minus(PATIENCE))
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** Asks whoever is next to look at an item. */
    public void ask(UUID itemRef) {
        var number = em.createQuery("select i.liveRevision from ContentItem i where i.ref = :ref", Integer.class)
                .setParameter("ref", itemRef)
                .getSingleResult();
        revisions.hold(itemRef, number).ifPresent(revision -> ask(revision, cares.of(itemRef)));
    }

    private void ask(Revision revision, ItemCare care) {
        var now = steps.now();
        if (care.ownerToldAt().isEmpty()) {
            care.ownerTold(now);
            if (askOwner(revision)) {
                return;
            }
        } else if (care.ownerToldAt().get().isAfter(now.minus(PATIENCE))
                || care.othersToldAt().isPresent()) {
            return;
        }
        care.othersTold(now);
        askOthers(revision);
    }

    /** Asks the owner and whoever stands in; false when neither is there any more. */
    private boolean askOwner(Revision revision) {
        var owner = revision.author();
        var standIn = standIn(revision);
        standIn.ifPresent(account -> notifications.tell(
                news(revision, "to-verify-instead").with(owner.name()).onlyWith(Permission.CONTENT_READ_ANY), account));
        var present = actors.find(owner.account()).isPresent();
        if (present) {
            notifications.tell(news(revision, "to-verify"), owner.account());
        }
        return present || standIn.isPresent();
    }

    private void askOthers(Revision revision) {
        var owner = revision.author();
        notifications.tellHolders(
                news(revision, "to-verify-for").with(owner.name()),
                Permission.CONTENT_EDIT_ANY,
                owner.account(),
                standIn(revision).orElse(null));
    }

    private Optional<UUID> standIn(Revision revision) {
        return standIns.of(revision.item().siteKey(), revision.author().account())
                .filter(account -> actors.find(account).isPresent());
    }

    private static News news(Revision revision, String message) {
        var item = revision.item();
        return News.ofRevision(
                NoticeKind.TO_VERIFY, message, item.siteKey(), item.ref(), revision.number(), revision.title());
    }
}
