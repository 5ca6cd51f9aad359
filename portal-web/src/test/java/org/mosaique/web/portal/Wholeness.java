package org.mosaique.web.portal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold across the tables at every moment that somebody can look: what is live is live in all of them. */
final class Wholeness {

    private static final Map<String, String> NOTHING = rules();

    private Wholeness() {}

    private static Map<String, String> rules() {
        var rules = new LinkedHashMap<String, String>();
        rules.put("an item that is live has its published revision", """
                select i.ref from content_item i
                where i.live_revision is not null and not exists (
                  select 1 from revision r
                  where r.item_id = i.id and r.revision_number = i.live_revision and r.state = 'PUBLISHED')""");
        rules.put("a published revision is the live one of its item", """
                select i.ref from revision r join content_item i on i.id = r.item_id
                where r.state = 'PUBLISHED' and (i.live_revision is null or i.live_revision <> r.revision_number)""");
        rules.put("a live item stands in the lists as its revision is entitled", """
                select i.ref from content_item i
                join revision r on r.item_id = i.id and r.revision_number = i.live_revision
                where not exists (
                  select 1 from live_entry e
                  where e.item_ref = i.ref and e.site_key = i.site_key and e.title = r.title)""");
        rules.put("a live item has its text", """
                select i.ref from content_item i
                where i.live_revision is not null
                  and not exists (select 1 from live_article a where a.item_ref = i.ref)""");
        rules.put("a live item is published on its site", """
                select i.ref from content_item i
                where i.live_revision is not null and not exists (
                  select 1 from publication p
                  where p.item_ref = i.ref and p.site_key = i.site_key and p.state = 'LIVE')""");
        rules.put("what is not live stands nowhere", """
                select i.ref from content_item i
                where i.live_revision is null and (
                  exists (select 1 from live_entry e where e.item_ref = i.ref)
                  or exists (select 1 from live_article a where a.item_ref = i.ref))""");
        rules.put("a publication stands in the audit trail", """
                select i.ref from revision r join content_item i on i.id = r.item_id
                where r.state = 'PUBLISHED' and not exists (
                  select 1 from audit_entry a
                  where a.subject = i.ref and a.revision_number = r.revision_number
                    and a.action in ('content.publish', 'content.publish-trusted', 'content.publish-urgently'))""");
        rules.put("a text under review has its open review, and only such a text", """
                select i.ref from revision r join content_item i on i.id = r.item_id
                left join review_run n on n.item_ref = i.ref and n.revision_number = r.revision_number
                  and n.state = 'OPEN'
                where (r.state in ('SUBMITTED', 'IN_COMMITTEE') and n.id is null)
                  or (n.id is not null and r.state not in ('SUBMITTED', 'IN_COMMITTEE', 'CHANGES_REQUESTED'))""");
        return rules;
    }

    /** The rules that are broken, each with the items that break it. */
    static List<String> faultsOf(PortalDatabase database) throws SQLException {
        var faults = new ArrayList<String>();
        for (var rule : NOTHING.entrySet()) {
            var broken = database.values(rule.getValue());
            if (!broken.isEmpty()) {
                faults.add(rule.getKey() + ": " + broken);
            }
        }
        return faults;
    }
}
