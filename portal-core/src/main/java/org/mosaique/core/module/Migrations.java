package org.mosaique.core.module;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the newest form: the core's tables first, then each module's, each with its own history. */
@ApplicationScoped
public class Migrations {

    private static final String DATA_SOURCE = "java:app/jdbc/mosaique";

    /**
     * Runs what was not run yet.
     *
     * @return how many steps were run
     */
    public int run(Collection<String> modules) {
        var database = database();
        var steps = migrate(database, "core");
        for (var module : modules.stream().sorted().toList()) {
            steps += migrate(database, module);
        }
        return steps;
    }

    /** Looked up when needed, by a constant name: it is bound after the beans of this jar are made. */
    @SuppressWarnings("BanJNDI")
    private static DataSource database() {
        try {
            return InitialContext.doLookup(DATA_SOURCE);
        } catch (NamingException missing) {
            throw new IllegalStateException("There is no data source " + DATA_SOURCE, missing);
        }
    }

    private static int migrate(DataSource database, String owner) {
        var location = "db/migration/" + owner;
        if (Thread.currentThread().getContextClassLoader().getResource(location) == null) {
            return 0;
        }
        return Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(database)
                .locations("classpath:" + location)
                .table("history_" + owner.replace('-', '_'))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
