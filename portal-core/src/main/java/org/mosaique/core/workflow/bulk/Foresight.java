package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.content.IllegalTransitionException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.Revisions;

/** Looks at one revision of a bulk act and tells what would become of it, without doing anything. */
@ApplicationScoped
@Transactional
public class Foresight {

    private Revisions revisions;

    /** For the container's proxy. */
    protected Foresight() {}

    @Inject
    public Foresight(Revisions revisions) {
        this.revisions = revisions;
    }

    /**
     * What the act would do to it.
     *
     * @throws org.mosaique.core.shared.NotFoundException when the actor may not read it
     */
    public Line look(BulkAct act, Subject subject) {
        var revision = revisions.readable(subject.itemRef(), subject.number());
        var line = new Line(subject, revision.item().siteKey(), revision.title(), "", null);
        try {
            return line.followedBy(act.foresee(revision));
        } catch (RefusedException refused) {
            return line.refused(refused.objections().get(0));
        } catch (IllegalTransitionException late) {
            return line.refused(Objection.of("bulk.late." + late.state()));
        } catch (ForbiddenException forbidden) {
            return line.refused(Objection.of("bulk.forbidden"));
        }
    }
}
