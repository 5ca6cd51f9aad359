package org.mosaique.core.module;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.mosaique.core.access.SignIn;
import org.mosaique.core.media.rights.MediaChores;
import org.mosaique.core.places.GazetteerKeeper;
import org.mosaique.core.places.ImportSteps;
import org.mosaique.core.schedule.DueMoves;
import org.mosaique.core.shared.Chore;
import org.mosaique.core.site.PublicChangeLog;

/** The work that is owed after commit, done every few seconds. A chore that fails is logged and tried again. */
@ApplicationScoped
public class Chores {

    private static final Logger LOG = Logger.getLogger(Chores.class.getName());
    private static final int EVERY_SECONDS = 3;
    private static final int PLACES_SECONDS = 15;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private PostRoom post;

    @Inject
    private SignIn signIn;

    @Inject
    private GazetteerKeeper places;

    @Inject
    private ImportSteps imports;

    @Inject
    private PublicChangeLog changes;

    @Inject
    private MediaChores media;

    @Inject
    private DueMoves dueMoves;

    @Inject
    @Any
    private Instance<Chore> others;

    private final List<ScheduledFuture<?>> repeated = new ArrayList<>();
    private ScheduledFuture<?> keeping;
    private ScheduledFuture<?> forgetting;
    private ScheduledFuture<?> watching;
    private ScheduledFuture<?> tidying;
    private ScheduledFuture<?> moving;

    /** Begins; called once, when the portal has started. */
    public void begin() {
        post.begin();
        keeping = executor.scheduleWithFixedDelay(this::keepPlaces, PLACES_SECONDS, PLACES_SECONDS, TimeUnit.SECONDS);
        forgetting = executor.scheduleWithFixedDelay(this::forget, 1, 60, TimeUnit.MINUTES);
        watching = executor.scheduleWithFixedDelay(() -> attempt(media::watch), 5, 20, TimeUnit.SECONDS);
        others.forEach(this::repeat);
        tidying = executor.scheduleWithFixedDelay(() -> attempt(media::tidy), 5, 60, TimeUnit.MINUTES);
        moving = executor.scheduleWithFixedDelay(
                () -> attempt(dueMoves::perform), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void repeat(Chore chore) {
        var pause = chore.every().toMillis();
        repeated.add(executor.scheduleWithFixedDelay(() -> attempt(chore::run), pause, pause, TimeUnit.MILLISECONDS));
    }

    private void keepPlaces() {
        attempt(imports::breakOffDead);
        attempt(places::refresh);
    }

    private void forget() {
        attempt(signIn::forget);
        attempt(changes::forget);
    }

    private static void attempt(Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A chore failed; it is tried again", failed);
        }
    }

    @PreDestroy
    void end() {
        Stream.concat(repeated.stream(), Stream.of(keeping, forgetting, watching, tidying, moving))
                .filter(Objects::nonNull)
                .forEach(chore -> chore.cancel(false));
    }
}
