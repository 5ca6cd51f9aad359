package org.mosaique.web.portal;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Approved texts of the newsroom whose publication is planned, in any number, made beside the portal. */
final class DueTexts {

    private final String template;
    private final String mark = "Prévu " + UUID.randomUUID();

    /** @param template the title of a text that somebody has handed in */
    DueTexts(String template) {
        this.template = template;
    }

    /** Copies the text as often as asked for: each copy approved, and planned for later. */
    void plan(PortalDatabase database, int number) throws SQLException {
        var id = database.values("select item_id from revision where title = '" + template + "'")
                .get(0);
        for (int each = 0; each < number; each++) {
            var ref = UUID.randomUUID();
            database.execute("insert into content_item (version, ref, site_key, type_key, latest_revision)"
                    + " select 1, '" + ref + "', site_key, type_key, 1 from content_item where id = " + id);
            database.execute("insert into revision (version, item_id, revision_number, title, body, author_ref,"
                    + " author_name, state, release_choice, voting_round, last_editor_name, changed_at, moved_at)"
                    + " select 1, (select id from content_item where ref = '" + ref + "'), 1, '" + mark + " " + each
                    + "', json_set(body, '$.title', '" + mark + " " + each
                    + "'), author_ref, author_name, 'APPROVED', 'BY_HAND', 0, last_editor_name, changed_at, moved_at"
                    + " from revision where item_id = " + id);
            database.execute(
                    "insert into appointment (version, ref, item_ref, revision_number, site_key, type_key, act,"
                            + " due_at, planned_by, planned_name, planned_at, state, outcome, attempts, next_attempt_at)"
                            + " select 1, uuid(), i.ref, 1, i.site_key, i.type_key, 'PUBLISH', '2100-01-01', r.author_ref,"
                            + " r.author_name, utc_timestamp(), 'PLANNED', '', 0, '2100-01-01'"
                            + " from content_item i join revision r on r.item_id = i.id where i.ref = '" + ref + "'");
        }
    }

    /** Their moment has come, for all of them at once. */
    void comeDue(PortalDatabase database) throws SQLException {
        database.execute("update appointment set due_at = utc_timestamp(6), next_attempt_at = utc_timestamp(6) where "
                + ours("item_ref"));
    }

    /** How many of them are done. */
    int done(PortalDatabase database) throws SQLException {
        return Integer.parseInt(
                database.values("select count(*) from appointment where state = 'DONE' and " + ours("item_ref"))
                        .get(0));
    }

    /** How often each thing happened that has to happen once for every text: at least, and at most. */
    Map<String, List<String>> counts(PortalDatabase database) throws SQLException {
        var counts = new LinkedHashMap<String, List<String>>();
        counts.put(
                "moves in the audit trail",
                extremes(database, "audit_entry", "subject = i.ref and action = 'content.publish'"));
        counts.put("rows in the lists", extremes(database, "live_entry", "item_ref = i.ref and site_key = i.site_key"));
        counts.put("texts of the module", extremes(database, "live_article", "item_ref = i.ref"));
        counts.put("publications", extremes(database, "publication", "item_ref = i.ref and site_key = i.site_key"));
        return counts;
    }

    private List<String> extremes(PortalDatabase database, String table, String condition) throws SQLException {
        var row = database.rows("select min(n), max(n) from (select (select count(*) from " + table + " where "
                        + condition + ") n from content_item i where " + ours("i.ref") + ") t")
                .get(0);
        return List.copyOf(row.values());
    }

    private String ours(String column) {
        return column + " in (select i.ref from content_item i join revision r on r.item_id = i.id where r.title like '"
                + mark + "%')";
    }
}
