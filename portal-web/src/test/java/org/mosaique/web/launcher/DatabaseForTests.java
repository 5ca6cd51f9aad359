package org.mosaique.web.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** The operator's embedded database without a portal above it, for the tests inside the container. */
public final class DatabaseForTests implements AutoCloseable {

    private final DataDirectory directory;
    private final EmbeddedDatabase database;
    private final DatabaseAccess access;

    private DatabaseForTests(DataDirectory directory) {
        this.directory = directory;
        this.database = new EmbeddedDatabase(directory, silence());
        this.access = database.start();
    }

    /** Starts it on what the directory holds, or from nothing. */
    public static DatabaseForTests in(Path directory) {
        return new DatabaseForTests(DataDirectory.open(directory));
    }

    private static Progress silence() {
        var nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Progress(LauncherTexts.forLocale(Locale.FRENCH), nowhere, 0);
    }

    /** Its JDBC address. */
    public String url() {
        return access.url();
    }

    /** Whom to log in as. */
    public String user() {
        return access.user();
    }

    /** The password of that user. */
    public String password() {
        return access.password();
    }

    @Override
    public void close() {
        database.close();
        directory.close();
    }
}
