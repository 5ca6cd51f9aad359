package org.mosaique.inside.campaign;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Transition;
import org.mosaique.inside.Tables;

/** What must hold for texts whatever people did with them; read from the rows, not asked of the portal. */
@Dependent
public class Promises {

    private static final Map<String, Transition> MOVES =
            Arrays.stream(Transition.values()).collect(Collectors.toMap(Transition::key, Function.identity()));

    /** Each answers the texts that break it. */
    private static final Map<String, String> NOTHING = nothing();

    @Inject
    private Tables tables;

    private static Map<String, String> nothing() {
        var rules = new LinkedHashMap<String, String>();
        rules.put("at most one live revision an item, and the item knows it", """
                select i.ref from content_item i left join revision r on r.item_id = i.id and r.state = 'PUBLISHED'
                where i.ref in (:texts)
                group by i.ref, i.live_revision
                having count(r.id) > 1 or not (i.live_revision <=> max(r.revision_number))""");
        rules.put("at most one open review an item", """
                select item_ref from review_run where state = 'OPEN' and item_ref in (:texts)
                group by item_ref having count(*) > 1""");
        rules.put("a text under review has its review", """
                select i.ref from revision r join content_item i on i.id = r.item_id
                where i.ref in (:texts) and r.state in ('SUBMITTED', 'IN_COMMITTEE') and not exists (
                  select 1 from review_run n
                  where n.item_ref = i.ref and n.revision_number = r.revision_number and n.state = 'OPEN')""");
        rules.put("an open review is that of a text in work", """
                select n.item_ref from review_run n join content_item i on i.ref = n.item_ref
                join revision r on r.item_id = i.id and r.revision_number = n.revision_number
                where i.ref in (:texts) and n.state = 'OPEN'
                  and r.state not in ('SUBMITTED', 'IN_COMMITTEE', 'CHANGES_REQUESTED')""");
        rules.put("no author votes", """
                select v.item_ref from vote v join content_item i on i.ref = v.item_ref
                join revision r on r.item_id = i.id and r.revision_number = v.revision_number
                where i.ref in (:texts) and v.member_ref = r.author_ref""");
        rules.put("nobody votes who was no member when it began", """
                select v.item_ref from vote v where v.item_ref in (:texts) and not exists (
                  select 1 from review_run n join review_member m on m.run_id = n.id
                  where n.item_ref = v.item_ref and n.revision_number = v.revision_number
                    and m.account_ref = v.member_ref)""");
        rules.put("nobody approves its own text", """
                select a.subject from audit_entry a join content_item i on i.ref = a.subject
                join revision r on r.item_id = i.id and r.revision_number = a.revision_number
                where i.ref in (:texts) and a.action in ('content.approve', 'content.settle', 'review.checked')
                  and a.actor_ref = r.author_ref""");
        rules.put("what was published first has its check", """
                select a.subject from audit_entry a
                where a.subject in (:texts) and a.action in ('content.publish-trusted', 'content.publish-urgently')
                  and not exists (
                    select 1 from after_check c
                    where c.item_ref = a.subject and c.revision_number = a.revision_number)""");
        rules.put("what is live stands in the lists, and nothing else", """
                select i.ref from content_item i where i.ref in (:texts) and (i.live_revision is not null) <> exists (
                  select 1 from live_entry e where e.item_ref = i.ref and e.site_key = i.site_key)""");
        return rules;
    }

    /** What is broken, in words. */
    List<String> broken(List<UUID> texts) throws SQLException {
        var list = texts.stream().map(ref -> "'" + ref + "'").collect(Collectors.joining(", "));
        var broken = new ArrayList<String>();
        for (var rule : NOTHING.entrySet()) {
            var found = tables.rows(rule.getValue().replace(":texts", list));
            if (!found.isEmpty()) {
                broken.add(rule.getKey() + ": " + found);
            }
        }
        broken.addAll(notInTheTrail(list));
        broken.addAll(carriedWithoutVotes(list));
        return broken;
    }

    /** The trail of every revision, replayed, is a way through the workflow that ends where the revision is. */
    private List<String> notInTheTrail(String list) throws SQLException {
        var states = new HashMap<String, ReviewState>();
        var broken = new ArrayList<String>();
        for (var entry : tables.rows("select concat(subject, '#', revision_number) revision, action from audit_entry"
                + " where subject in (" + list + ") order by id")) {
            var move = MOVES.get(entry.get("action"));
            var at = states.getOrDefault(entry.get("revision"), ReviewState.DRAFT);
            if (move != null) {
                if (!move.isAllowedFrom(at)) {
                    broken.add("the trail of " + entry + " is none: from " + at);
                }
                states.put(entry.get("revision"), move.to());
            }
        }
        for (var row : tables.rows("select concat(i.ref, '#', r.revision_number) revision, r.state from revision r"
                + " join content_item i on i.id = r.item_id where i.ref in (" + list + ")")) {
            var told = states.getOrDefault(row.get("revision"), ReviewState.DRAFT);
            if (!row.get("state").equals(told.name())) {
                broken.add(row + " but the trail leads to " + told);
            }
        }
        return broken;
    }

    /** Where the committee had the last word, its votes are counted again. */
    private List<String> carriedWithoutVotes(String list) throws SQLException {
        return tables.rows("""
                        select x.* from (
                          select i.ref, r.revision_number, n.rule, n.put_to_vote, n.approvals, n.votes, n.readers,
                            (select a.action from audit_entry a where a.subject = i.ref
                              and a.revision_number = r.revision_number
                              and a.action in ('content.carry', 'content.settle', 'content.approve',
                                'content.publish-trusted', 'content.publish-urgently')
                              order by a.id desc limit 1) decided,
                            (select count(*) from vote v where v.item_ref = i.ref
                              and v.revision_number = r.revision_number and v.voting_round = r.voting_round) cast_,
                            (select count(*) from vote v where v.item_ref = i.ref and v.verdict = 'APPROVE'
                              and v.revision_number = r.revision_number and v.voting_round = r.voting_round) yes,
                            (select count(*) from vote v where v.item_ref = i.ref
                              and v.verdict in ('REQUEST_CHANGES', 'OBJECT')
                              and v.revision_number = r.revision_number and v.voting_round = r.voting_round) no,
                            (select count(*) from vote v where v.item_ref = i.ref and v.verdict = 'OBJECT'
                              and v.revision_number = r.revision_number and v.voting_round = r.voting_round) never,
                            (select count(*) from vote v join review_member m on m.run_id = n.id
                              and m.account_ref = v.member_ref and m.chair
                              where v.item_ref = i.ref and v.verdict = 'APPROVE'
                              and v.revision_number = r.revision_number and v.voting_round = r.voting_round) chair,
                            (select count(*) from review_member m where m.run_id = n.id and m.read_at is not null
                              and m.account_ref <> r.author_ref) seen
                          from revision r join content_item i on i.id = r.item_id
                          join review_run n on n.item_ref = i.ref and n.revision_number = r.revision_number
                            and n.id = (select max(l.id) from review_run l where l.item_ref = i.ref
                              and l.revision_number = r.revision_number)
                          where i.ref in (:texts) and r.state in ('APPROVED', 'PUBLISHED')) x
                        where x.decided = 'content.carry' and not (
                          if(x.rule = 'CONSENT' and not x.put_to_vote,
                            x.never = 0 and x.seen >= x.readers,
                            x.cast_ >= x.votes and (
                              (x.yes >= x.approvals and x.yes > x.no) or (x.yes = x.no and x.chair = 1))))""".replace(":texts", list)).stream()
                .map(row -> "carried without the votes of its rule: " + row)
                .toList();
    }
}
