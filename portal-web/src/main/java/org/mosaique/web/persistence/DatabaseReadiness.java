package org.mosaique.web.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The portal is ready when its database answers from a table of ours: reachable, allowed in, and migrated. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class.getName());
    private static final int PATIENCE_IN_SECONDS = 5;

    @Resource(lookup = PortalDataSource.JNDI_NAME)
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(PATIENCE_IN_SECONDS);
            try (var row = statement.executeQuery("select count(*) from account")) {
                return row.next();
            }
        } catch (SQLException failure) {
            LOG.log(Level.WARNING, "The database does not answer", failure);
            return false;
        }
    }
}
