package org.mosaique.web.portal;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What belongs to one site in the database: to see that nobody else touches it, nor reads what is not public of it. */
record Possession(PortalDatabase database, String site) {

    private static final String PORTAL = "00000000-0000-0000-0000-000000000000";
    private static final Map<String, String> OWNED = owned();

    private static Map<String, String> owned() {
        var items = "(select ref from content_item where site_key = '%1$s')";
        var owned = new LinkedHashMap<String, String>();
        owned.put("content_item", "site_key = '%1$s'");
        owned.put("revision", "item_id in (select id from content_item where site_key = '%1$s')");
        owned.put("publication", "site_key = '%1$s'"); // what others make of its items is theirs
        owned.put("live_entry", "site_key = '%1$s'");
        owned.put("live_article", "item_ref in " + items);
        owned.put("vote", "item_ref in " + items);
        owned.put("media_file", "site_key = '%1$s'");
        owned.put("role_assignment", "site_key in ('%1$s', '*')");
        owned.put("account", "email like '%%@%1$s.example' or email like '%%@mosaique.example'");
        owned.put("audit_entry", "site_key = '%1$s' and actor_ref <> '" + PORTAL + "'"); // which reminds by itself
        return owned;
    }

    /** Every row of the site, by table. */
    Map<String, List<Map<String, String>>> rows() throws SQLException {
        var all = new LinkedHashMap<String, List<Map<String, String>>>();
        for (var table : OWNED.entrySet()) {
            var where = table.getValue().formatted(site);
            all.put(
                    table.getKey(),
                    database.rows("select * from " + table.getKey() + " where " + where + " order by 1"));
        }
        return all;
    }

    /** Keys and numbers of one revision in every state. */
    List<Map<String, String>> revisions() throws SQLException {
        return database.rows("""
                select i.ref, max(r.revision_number) as rev, r.state
                from revision r join content_item i on i.id = r.item_id
                where i.site_key = '%s'
                group by r.state""".formatted(site));
    }

    /** Items that came to the site from others, and one of its own: one in every state. */
    List<String> received() throws SQLException {
        return database.values(
                "select min(item_ref) from publication where site_key = '%s' group by state, cause".formatted(site));
    }

    /** Keys of what else an address can name: people of the site. */
    List<String> people() throws SQLException {
        return database.values("select ref from account where email like '%@" + site + ".example'");
    }

    /** Keys of pictures in its library that it does not share. */
    List<String> pictures() throws SQLException {
        return database.values(
                "select ref from media_file where not shared and site_key = '%s' order by id limit 1".formatted(site));
    }

    /** What nobody else may read: titles of what is not public, names and addresses of the people. */
    List<String> secrets() throws SQLException {
        var titles = database.values("""
                select r.title from revision r join content_item i on i.id = r.item_id
                where i.site_key = '%s' and i.live_revision is null""".formatted(site));
        var addresses = database.values("select email from account where email like '%@" + site + ".example'");
        return Stream.concat(titles.stream(), addresses.stream()).toList();
    }
}
