package org.mosaique.web.launcher;

import java.io.PrintStream;
import java.util.List;

/** What the operator reads on the console while the portal starts: one line for each stage, with the time so far. */
final class Progress {

    private static final int TIME_WIDTH = 9;

    private final LauncherTexts texts;
    private final PrintStream out;
    private final long startedAt;

    Progress(LauncherTexts texts, PrintStream out, long startedAtMillis) {
        this.texts = texts;
        this.out = out;
        this.startedAt = startedAtMillis;
    }

    /** A stage that is done. */
    void stage(String key, Object... details) {
        line(texts.text(key, details));
    }

    /** A line in words of its own, as the application writes them; further lines are indented below the first. */
    void line(String text) {
        var time = texts.seconds(System.currentTimeMillis() - startedAt);
        var margin = " ".repeat(TIME_WIDTH + 2);
        out.println(" ".repeat(Math.max(0, TIME_WIDTH - time.length())) + time + "  "
                + text.stripTrailing().replace("\n", "\n" + margin));
    }

    /** A line that stands by itself. */
    void plain(String key, Object... details) {
        plain(key, List.of(details));
    }

    void plain(String key, List<Object> details) {
        out.println(texts.text(key, details));
    }

    /** Something that went wrong, or may. */
    void warn(String text) {
        out.println(text);
    }
}
