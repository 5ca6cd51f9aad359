package org.mosaique.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Asks a portal for pages, by as many connections at once as one likes, and says how it went. */
final class Load {

    private final int port;
    private final long pid;
    private final int connections;

    /** @param pid process whose processor time is counted */
    Load(int port, long pid, int connections) {
        this.port = port;
        this.pid = pid;
        this.connections = connections;
    }

    /**
     * How it went.
     *
     * @param perSecond requests answered in a second
     * @param cpuMillis processor time of the portal for one request
     * @param median of the times that clients waited, milliseconds
     * @param slow the time that one in a hundred exceeded
     * @param length bytes of the last answer
     * @param failures answers with another status than 200
     */
    record Result(double perSecond, double cpuMillis, double median, double slow, long length, long failures) {}

    /** Asks for one address over and over. */
    Result run(String host, String path, boolean compressed, Duration time) {
        return run(List.of(Connection.request(host, port, path, compressed)), time);
    }

    /** Asks for several addresses in turn. */
    Result run(List<byte[]> requests, Duration time) {
        var pool = Executors.newFixedThreadPool(connections);
        try {
            var cpuBefore = Processor.millis(pid);
            var begun = System.nanoTime();
            var clients = IntStream.range(0, connections)
                    .mapToObj(number -> pool.submit(() -> ask(requests, number, begun + time.toNanos())))
                    .toList();
            var tallies = clients.stream().map(Load::result).toList();
            var seconds = (System.nanoTime() - begun) / 1e9;
            return sum(tallies, seconds, Processor.millis(pid) - cpuBefore);
        } finally {
            pool.shutdownNow();
        }
    }

    private record Tally(long[] nanos, long length, long failures) {}

    private Tally ask(List<byte[]> requests, int first, long end) throws IOException {
        var nanos = new ArrayList<Long>();
        var length = 0L;
        var failures = 0L;
        try (var connection = new Connection(port)) {
            for (int turn = first; System.nanoTime() < end; turn++) {
                var sent = System.nanoTime();
                var answer = connection.send(requests.get(turn % requests.size()));
                nanos.add(System.nanoTime() - sent);
                length = answer.length();
                failures += answer.status() == 200 ? 0 : 1;
            }
        }
        return new Tally(nanos.stream().mapToLong(Long::longValue).toArray(), length, failures);
    }

    private static Result sum(List<Tally> tallies, double seconds, long cpu) {
        var all = tallies.stream()
                .flatMapToLong(tally -> Arrays.stream(tally.nanos()))
                .sorted()
                .toArray();
        return new Result(
                all.length / seconds,
                (double) cpu / all.length,
                all[all.length / 2] / 1e6,
                all[(int) (all.length * 0.99)] / 1e6,
                tallies.get(0).length(),
                tallies.stream().mapToLong(Tally::failures).sum());
    }

    private static Tally result(Future<Tally> client) {
        try {
            return client.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new UncheckedIOException(new IOException("a client of the benchmark failed", failed.getCause()));
        }
    }
}
