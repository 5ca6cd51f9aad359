package org.mosaique.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;

/** People with accounts of their own, made behind the portal's back, each for one test. */
@Dependent
public class Colleagues {

    @Inject
    private Tables tables;

    /** Somebody with an open account and one role. */
    Actor with(Role role, String site) throws SQLException {
        var ref = UUID.randomUUID();
        var email = ref + "@notify.example";
        tables.run(
                "insert into account (version, ref, email, name, language, state, demonstration, created_at) values (1, '"
                        + ref + "', '" + email + "', 'Collègue', 'fr', 'ACTIVE', false, utc_timestamp(6))");
        tables.run("insert into role_assignment (account_ref, site_key, role, given_by, given_at) values ('" + ref
                + "', '" + site + "', '" + role + "', '" + ref + "', utc_timestamp(6))");
        return new Actor(ref, "Collègue", email, "fr", List.of(new Grant(site, role)));
    }

    /** Takes all roles of somebody. */
    void dismiss(Actor actor) throws SQLException {
        tables.run("delete from role_assignment where account_ref = '" + actor.ref() + "'");
    }

    /** Shuts somebody's account. */
    void shut(Actor actor) throws SQLException {
        tables.run("update account set state = 'DISABLED' where ref = '" + actor.ref() + "'");
    }

    /** How many mails were written to somebody. */
    int mails(Actor actor) throws SQLException {
        return Integer.parseInt(
                tables.value("select count(*) from mail_message where recipient = '" + actor.email() + "'"));
    }

    /** A column of the newest mail to somebody. */
    String mail(String column, Actor actor) throws SQLException {
        return tables.value("select " + column + " from mail_message where recipient = '" + actor.email()
                + "' order by id desc limit 1");
    }

    /** How many notices somebody has, that fulfil a condition. */
    int notices(Actor actor, String condition) throws SQLException {
        return Integer.parseInt(
                tables.value("select count(*) from notice where account_ref = '" + actor.ref() + "' and " + condition));
    }
}
