package org.mosaique.core.shared.again;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Stands before every transaction of every service: when the database threw it back because of a {@link Collision}, it is done
 * again from its beginning, a few times, after a moment that differs from one caller to the next.
 *
 * <p>Only the call that began the transaction is repeated: those within it belong to one that is lost already. Nothing is
 * repeated that was handed something to be read once, such as an upload.
 */
@Transactional
@Interceptor
@Priority(TryAgain.BEFORE_THE_TRANSACTION)
public class TryAgain {

    /** Transactions are begun at {@code PLATFORM_BEFORE + 200}. */
    static final int BEFORE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 100;

    private static final Logger LOG = Logger.getLogger(TryAgain.class.getName());
    private static final int MOST = 6;
    private static final int FIRST_PAUSE = 10;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Tries tries;

    /** Does it, and does it again while it collides. */
    @AroundInvoke
    public Object call(InvocationContext call) throws Exception {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION || !isRepeatable(call)) {
            return call.proceed();
        }
        for (int attempt = 1; attempt < MOST; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException failed) {
                if (!Collision.isCauseOf(failed)) {
                    throw failed;
                }
                note(call, attempt, failed);
                pause(attempt);
            }
        }
        return lastTime(call);
    }

    private Object lastTime(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (RuntimeException failed) {
            if (Collision.isCauseOf(failed)) {
                tries.giveUp();
            }
            throw failed;
        }
    }

    private static boolean isRepeatable(InvocationContext call) {
        return Arrays.stream(call.getParameters()).noneMatch(AutoCloseable.class::isInstance);
    }

    private void note(InvocationContext call, int attempt, RuntimeException failed) {
        tries.repeat();
        var method = call.getMethod();
        LOG.log(Level.INFO, "{0}.{1} is done again ({2}): {3}", new Object[] {
            method.getDeclaringClass().getSimpleName(), method.getName(), attempt, Collision.wordsOf(failed)
        });
    }

    /** Longer each time, and never as long as somebody else. */
    private static void pause(int attempt) {
        var longest = FIRST_PAUSE << attempt;
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(FIRST_PAUSE, longest + 1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
