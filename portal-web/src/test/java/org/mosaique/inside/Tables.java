package org.mosaique.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The database as it is, beside everything the portal thinks of it. */
@Dependent
public class Tables {

    private static final String NAMES = """
            select group_concat(table_name) from information_schema.tables
            where table_schema = database() and table_type = 'BASE TABLE' and table_name <> 'mail_message'""";

    @Resource(lookup = "java:app/jdbc/mosaique")
    private DataSource database;

    /** A checksum of every table's content; of the mails, which a worker carries on with, only their number. */
    Map<String, String> checksums() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var names = statement.executeQuery(NAMES)) {
            names.next();
            var sums = new TreeMap<String, String>();
            try (var rows = statement.executeQuery("checksum table " + names.getString(1))) {
                while (rows.next()) {
                    sums.put(rows.getString(1), rows.getString(2));
                }
            }
            sums.put("mails", value("select count(*) from mail_message"));
            return sums;
        }
    }

    /** Changes rows behind the portal's back. */
    public void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var open = connection.createStatement()) {
            open.executeUpdate(statement);
        }
    }

    /** The first value that a query answers. */
    public String value(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    /** How many rows there are of what follows {@code from}. */
    public long count(String from) throws SQLException {
        return Long.parseLong(value("select count(*) from " + from));
    }

    /** The rows that a query answers, by the names of their columns. */
    public List<Map<String, String>> rows(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
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
}
