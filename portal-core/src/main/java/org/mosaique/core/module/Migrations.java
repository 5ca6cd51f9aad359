package org.mosaique.core.module;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the newest form: the core's tables first, then each module's, each with its own history. */
@ApplicationScoped
public class Migrations {

    @Resource(lookup = "java:app/jdbc/mosaique")
    private DataSource database;

    /**
     * Runs what was not run yet.
     *
     * @return how many steps were run
     */
    public int run(Collection<String> modules) {
        var steps = migrate("core");
        for (var module : modules.stream().sorted().toList()) {
            steps += migrate(module);
        }
        return steps;
    }

    private int migrate(String owner) {
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
