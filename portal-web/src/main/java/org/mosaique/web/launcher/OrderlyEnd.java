package org.mosaique.web.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends what was started in the reverse order: the application before its database, the lock at the very last. */
final class OrderlyEnd implements Runnable {

    private static final Logger LOG = Logger.getLogger(OrderlyEnd.class.getName());

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Progress progress;
    private volatile boolean begun;

    OrderlyEnd(Progress progress) {
        this.progress = progress;
    }

    /** Something that was started last and so ends first. */
    synchronized void first(AutoCloseable closeable) {
        started.push(closeable);
    }

    boolean hasBegun() {
        return begun;
    }

    @Override
    public void run() {
        begun = true;
        endAll();
    }

    private synchronized void endAll() {
        var isWorthMentioning = started.size() > 1;
        if (isWorthMentioning) {
            progress.plain("launcher.ending");
        }
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception failure) {
                LOG.log(Level.WARNING, "Could not end cleanly", failure);
            }
        }
        if (isWorthMentioning) {
            progress.plain("launcher.ended");
        }
    }
}
