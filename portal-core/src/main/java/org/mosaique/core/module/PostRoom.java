package org.mosaique.core.module;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mosaique.core.notify.post.Postman;

/** Sends mails in a thread of its own, round after round: a mail server that hangs holds up nothing else. */
@ApplicationScoped
public class PostRoom {

    private static final Logger LOG = Logger.getLogger(PostRoom.class.getName());
    private static final int EVERY_SECONDS = 3;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Postman postman;

    private Thread thread;

    /** Begins; called once, when the portal has started. */
    public synchronized void begin() {
        thread = threads.newThread(this::rounds);
        thread.setName("post room");
        thread.setDaemon(true);
        thread.start();
    }

    private void rounds() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                TimeUnit.SECONDS.sleep(EVERY_SECONDS);
                round();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            postman.round();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A round of mails failed; it is tried again", failed);
        }
    }

    @PreDestroy
    synchronized void end() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
