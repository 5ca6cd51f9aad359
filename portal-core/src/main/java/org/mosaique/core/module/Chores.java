package org.mosaique.core.module;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mosaique.core.notify.MailWorker;

/** The work that is owed after commit, done every few seconds. A chore that fails is logged and tried again. */
@ApplicationScoped
public class Chores {

    private static final Logger LOG = Logger.getLogger(Chores.class.getName());
    private static final int EVERY_SECONDS = 3;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private MailWorker mails;

    private ScheduledFuture<?> running;

    /** Begins; called once, when the portal has started. */
    public void begin() {
        running = executor.scheduleWithFixedDelay(this::deliverMails, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void deliverMails() {
        try {
            mails.due().forEach(mails::deliver);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Mails could not be delivered; they are tried again", failed);
        }
    }

    @PreDestroy
    void end() {
        if (running != null) {
            running.cancel(false);
        }
    }
}
