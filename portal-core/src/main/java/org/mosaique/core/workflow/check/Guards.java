package org.mosaique.core.workflow.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.check.CheckSetting;
import org.mosaique.core.site.check.Rigour;
import org.mosaique.core.spi.PublicationGuard;
import org.mosaique.core.spi.Submission;

/** Every check of the portal and of its modules, in order; asks those that a site wants. */
@ApplicationScoped
public class Guards {

    private static final Logger LOG = Logger.getLogger(Guards.class.getName());

    private List<PublicationGuard> guards = List.of();

    /** For the container's proxy. */
    protected Guards() {}

    @Inject
    public Guards(@Any Instance<PublicationGuard> found) {
        this(found.stream().toList());
    }

    Guards(List<PublicationGuard> found) {
        this.guards = found.stream()
                .sorted(Comparator.comparingInt(PublicationGuard::place).thenComparing(PublicationGuard::key))
                .toList();
    }

    /** What a site makes of each check, in order; those that are off are among them. */
    public List<CheckSetting> settings(Site site) {
        return guards.stream()
                .map(guard -> new CheckSetting(guard.key(), rigour(site, guard)))
                .toList();
    }

    /** The checklist of a text, as its site wants it. */
    public Report ask(Site site, Submission submission) {
        return new Report(guards.stream()
                .filter(guard -> rigour(site, guard) != Rigour.OFF)
                .flatMap(guard -> ask(site, guard, submission).stream())
                .toList());
    }

    private static Optional<CheckResult> ask(Site site, PublicationGuard guard, Submission submission) {
        try {
            return guard.concerns(submission)
                    ? Optional.of(new CheckResult(guard.key(), rigour(site, guard), guard.objections(submission)))
                    : Optional.empty();
        } catch (RuntimeException broken) {
            LOG.log(
                    Level.WARNING,
                    "The check " + guard.key() + " could not be made of " + submission.itemRef(),
                    broken);
            return Optional.empty();
        }
    }

    private static Rigour rigour(Site site, PublicationGuard guard) {
        return CheckSetting.of(site, guard.key()).orElse(guard.usual());
    }
}
