package org.mosaique.core.workflow.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mosaique.core.access.ForbiddenException;
import org.mosaique.core.content.IllegalTransitionException;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/**
 * Does one thing to several revisions, each in a transaction of its own: what is refused for one undoes nothing of the
 * others. Asks for no right itself; the service that each act calls does, once for every revision.
 */
@ApplicationScoped
public class BulkMoves {

    /** How many revisions one bulk act takes. */
    public static final int MOST = 50;

    private static final Logger LOG = Logger.getLogger(BulkMoves.class.getName());

    private Instance<BulkAct> acts;
    private Foresight foresight;

    /** For the container's proxy. */
    protected BulkMoves() {}

    @Inject
    public BulkMoves(@Any Instance<BulkAct> acts, Foresight foresight) {
        this.acts = acts;
        this.foresight = foresight;
    }

    /**
     * The act of that key.
     *
     * @throws NotFoundException when there is none
     */
    public BulkAct act(String key) {
        return acts.stream()
                .filter(act -> act.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("bulk act " + key));
    }

    /** What the act would do to each of them, in their order; changes nothing. */
    public List<Line> foresee(String key, List<Subject> subjects) {
        var act = act(key);
        return some(subjects).stream().map(subject -> look(act, subject)).toList();
    }

    /** Does it to each of them, one after the other, and reports what became of each. */
    public List<Line> perform(String key, List<Subject> subjects, Order order) {
        var act = act(key);
        return some(subjects).stream()
                .map(subject -> perform(act, look(act, subject), order))
                .toList();
    }

    private Line look(BulkAct act, Subject subject) {
        try {
            return foresight.look(act, subject);
        } catch (NotFoundException unknown) {
            return new Line(subject, "", "", "", Objection.of("bulk.missing"));
        }
    }

    private static Line perform(BulkAct act, Line line, Order order) {
        if (!line.isAccepted()) {
            return line;
        }
        try {
            return line.followedBy(act.perform(line.subject(), order));
        } catch (RefusedException refused) {
            return line.refused(refused.objections().get(0));
        } catch (IllegalTransitionException late) {
            return line.refused(Objection.of("bulk.late." + late.state()));
        } catch (ForbiddenException | NotFoundException forbidden) {
            return line.refused(Objection.of("bulk.forbidden"));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Bulk act " + act.key() + " failed for " + line.subject(), failed);
            return line.refused(Objection.of("bulk.failed"));
        }
    }

    private static List<Subject> some(List<Subject> subjects) {
        return subjects.stream().distinct().limit(MOST).toList();
    }
}
