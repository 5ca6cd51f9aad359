package org.mosaique.web.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The database of a running portal, looked at beside it: found by the port its server was started with. */
public final class PortalDatabase implements AutoCloseable {

    private static final String PORT = "--port=";

    private final Connection connection;

    private PortalDatabase(Connection connection) {
        this.connection = connection;
    }

    /** Opens the database of a running portal. */
    public static PortalDatabase of(PortalProcess portal) throws SQLException {
        var data = portal.dataDirectory();
        try {
            var pid =
                    Long.parseLong(Files.readString(data.resolve("mariadb.pid")).strip());
            var password = Files.readString(data.resolve("db.password")).strip();
            var url = "jdbc:mariadb://127.0.0.1:" + port(pid) + "/mosaique";
            return new PortalDatabase(DriverManager.getConnection(url, "mosaique", password));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String port(long pid) {
        var arguments = ProcessHandle.of(pid).orElseThrow().info().arguments().orElseThrow();
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(PORT))
                .findFirst()
                .orElseThrow()
                .substring(PORT.length());
    }

    /** Where the database is, for another portal. */
    public String address() throws SQLException {
        return connection.getMetaData().getURL().replaceAll("\\?.*", "");
    }

    /** The rows that a query answers, each by column. */
    public List<Map<String, String>> rows(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var rows = new ArrayList<Map<String, String>>();
            while (result.next()) {
                var row = new LinkedHashMap<String, String>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.put(result.getMetaData().getColumnLabel(column), result.getString(column));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The first column of the rows that a query answers. */
    public List<String> values(String query) throws SQLException {
        return rows(query).stream().map(row -> row.values().iterator().next()).toList();
    }

    /** Changes something behind the portal's back. */
    public void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
