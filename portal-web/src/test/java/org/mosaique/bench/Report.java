package org.mosaique.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was measured, as a table.
 *
 * @param figures what was measured
 * @param machine where
 * @param before load of the machine when it began
 * @param after load of the machine when it ended, the benchmark's own among it
 */
record Report(Figures figures, String machine, double before, double after) {

    private static final String BEGIN = "<!-- bench: written by mvn -Pbench -->";
    private static final String END = "<!-- end of bench -->";

    /**
     * All figures of a run.
     *
     * @param lines one for each kind of request
     * @param visible milliseconds from a publication to the page that shows it
     * @param unkept memory of the portal after the pages made anew, megabytes
     * @param kept memory of the portal after the finished ones
     * @param connections how many clients asked at once
     */
    record Figures(List<Line> lines, double visible, long unkept, long kept, int connections) {}

    /**
     * One kind of request.
     *
     * @param what it is
     * @param result how it went
     */
    record Line(String what, Load.Result result) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %,.0f | %.2f | %.2f | %.1f | %,d |%s",
                    what,
                    result.perSecond(),
                    result.cpuMillis(),
                    result.median(),
                    result.slow(),
                    result.length(),
                    result.failures() == 0 ? "" : " " + result.failures() + " failed");
        }
    }

    @Override
    public String toString() {
        return "%s\n%s. %s, `-Xmx512m -XX:+UseSerialGC`, MariaDB and the %d clients on the same machine. "
                        .formatted(BEGIN, LocalDate.now(java.time.ZoneOffset.UTC), machine, figures.connections())
                + String.format(Locale.ROOT, "Load average %.1f before, %.1f at the end.\n\n", before, after)
                + "| request | a second | processor ms | median ms | 99 % ms | bytes |\n|---|---|---|---|---|---|\n"
                + figures.lines().stream().map(Line::toString).collect(Collectors.joining("\n"))
                + String.format(
                        Locale.ROOT,
                        "%n%nFrom « published » to a page that shows it: %.0f ms (the page made anew among it)."
                                + " Memory of the JVM: %d MB after the pages made anew, %d MB after the finished ones.%n%s",
                        figures.visible(),
                        figures.unkept(),
                        figures.kept(),
                        END);
    }

    /** Puts the table in the place of the last one. */
    void writeInto(Path document) throws IOException {
        var text = Files.readString(document);
        var begin = text.indexOf(BEGIN);
        var end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(document + " has no place for the table");
        }
        Files.writeString(document, text.substring(0, begin) + this + text.substring(end + END.length()));
    }
}
