package org.mosaique.web.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The portal's one data source: the container's pool over the database named by the configuration.
 *
 * <p>A connection is tried before it is lent, at most once every few seconds, so that a database that was restarted is
 * found again without an error page.
 *
 * <p>Transactions read what is committed, not a picture of their beginning: whoever has waited for a row's lock must see
 * what the other one wrote meanwhile, be it in another table.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = PortalDataSource.JNDI_NAME,
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=portal.db.url}",
        user = "${MPCONFIG=portal.db.user}",
        password = "${MPCONFIG=portal.db.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.max-wait-time-in-millis=10000",
            "fish.payara.connection-leak-timeout-in-seconds=60"
        })
public class PortalDataSource {

    /** Where to find it, also from {@code persistence.xml}. */
    public static final String JNDI_NAME = "java:app/jdbc/mosaique";
}
