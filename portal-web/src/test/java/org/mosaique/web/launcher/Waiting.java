package org.mosaique.web.launcher;

/** A process that does nothing, for the tests that look for processes and stop them. */
final class Waiting {

    private static final long A_MINUTE = 60_000;

    private Waiting() {}

    public static void main(String... arguments) throws InterruptedException {
        Thread.sleep(A_MINUTE);
    }
}
