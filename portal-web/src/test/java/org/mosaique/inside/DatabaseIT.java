package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The portal in the container has its data source, on the database an operator gets. */
@ArquillianTest
class DatabaseIT {

    @Inject
    private BeanManager beans;

    @Resource(lookup = "java:app/jdbc/mosaique")
    private DataSource database;

    @Test
    void beansAreInjected() {
        assertThat(beans).isNotNull();
    }

    @Test
    void theDatabaseComparesWithoutRegardToAccents() throws SQLException {
        assertThat(ask("select 'énergie' = 'ENERGIE'")).isEqualTo("1");
    }

    @Test
    void theDatabaseKeepsTimeInUtc() throws SQLException {
        assertThat(ask("select timestampdiff(second, now(), utc_timestamp())")).isEqualTo("0");
    }

    private String ask(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
