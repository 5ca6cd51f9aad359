package org.mosaique.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mosaique.web.portal.Clerk;
import org.mosaique.web.portal.Newsroom;
import org.mosaique.web.portal.PortalDatabase;
import org.mosaique.web.portal.PortalProcess;
import org.mosaique.web.portal.Visitor;

/**
 * Measures the distribution from outside, over the loopback address: {@code mvn -Pbench}. First without finished pages, on a
 * site of ten thousand articles, then with them; the table goes into {@code docs/benchmarks.md}.
 */
public final class Benchmark {

    private static final String HOST = "drome-ardeche.localhost";
    private static final String FILE = "/assets/portal.css";
    private static final int CONNECTIONS = Integer.getInteger("bench.connections", 8);
    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("bench.warm", 20));
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bench.time", 10));
    private static final int PUBLICATIONS = 9;

    private final Map<String, String> environment = new HashMap<>(Map.of("PORTAL_PAGE_CACHE_MB", "0"));
    private final List<Report.Line> lines = new ArrayList<>();
    private final PortalProcess portal;

    private Benchmark() {
        portal = PortalProcess.onEmptyData("bench", environment);
    }

    /** @param arguments the file that holds the table, or nothing */
    public static void main(String[] arguments) throws IOException, SQLException {
        var load = Machine.load();
        var benchmark = new Benchmark();
        var report = new Report(benchmark.run(), Machine.describe(), load, Machine.load());
        benchmark.portal.close();
        System.out.println(report);
        if (arguments.length > 0) {
            report.writeInto(Path.of(arguments[0]));
        }
    }

    private Report.Figures run() throws IOException, SQLException {
        try (var database = PortalDatabase.of(portal)) {
            for (var command : sql().split(";\\s*\\n")) {
                database.execute(command);
            }
        }
        measure("home of a territory, made anew", "/", false);
        measure("list, page 1 of 834, made anew", "/articles", false);
        measure("list, page 100, made anew", "/articles?page=100", false);
        measure("list by title, page 100, made anew", "/articles?sort=title&page=100", false);
        var unkept = Processor.megabytes(portal.pid());
        environment.put("PORTAL_PAGE_CACHE_MB", "48");
        portal.stop();
        portal.start();
        measure("static file, style sheet", FILE, false);
        measure("home of a territory, finished", "/", false);
        measure("the same, compressed", "/", true);
        measure("static file, compressed by the server", FILE, true);
        measure("list, finished", "/articles", true);
        measure("static file, style sheet, once more", FILE, false);
        return new Report.Figures(
                List.copyOf(lines), publishToVisible(), unkept, Processor.megabytes(portal.pid()), CONNECTIONS);
    }

    private static String sql() throws IOException {
        try (var file = Benchmark.class.getResourceAsStream("ten-thousand.sql")) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private void measure(String what, String path, boolean compressed) {
        var load = new Load(portal.port(), portal.pid(), CONNECTIONS);
        load.run(HOST, path, compressed, WARM);
        lines.add(new Report.Line(what, load.run(HOST, path, compressed, TIME)));
        System.out.println(lines.get(lines.size() - 1));
    }

    /** From the animator's answer that it is done to the moment the public has read it, milliseconds, in the middle. */
    private double publishToVisible() {
        var visitor = new Visitor(portal);
        var animator = Clerk.signedIn(portal, "animation@" + Newsroom.SITE + ".example");
        var delays = new ArrayList<Double>();
        new Newsroom(portal).handIn(PUBLICATIONS).forEach((title, review) -> {
            visitor.get(Newsroom.SITE + ".localhost", "/");
            Newsroom.publish(animator, review);
            var done = System.nanoTime();
            while (!visitor.get(Newsroom.SITE + ".localhost", "/").body().contains(title)) {
                Thread.onSpinWait();
            }
            delays.add((System.nanoTime() - done) / 1e6);
        });
        return delays.stream().sorted().toList().get(PUBLICATIONS / 2);
    }
}
