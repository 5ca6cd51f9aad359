package org.mosaique.web.thread;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mosaique.web.portal.PortalDatabase;

/** Something that somebody was told, and a link that ends such mails, made behind the portal's back. */
final class Notices {

    private static final String PURPOSE = "stop-links";

    private Notices() {}

    /** Tells somebody two things, one of them read; nothing more for the address of the page. */
    static String in(PortalDatabase database, String email, String site) throws SQLException {
        for (var read : new String[] {"null", "utc_timestamp(6)"}) {
            database.execute(
                    "insert into notice (ref, account_ref, kind, message, site_key, subject, revision_number, title,"
                            + " word, arguments, path, actor_name, created_at, read_at) select '" + UUID.randomUUID()
                            + "', ref, 'DECIDED', 'sent-back', '" + site
                            + "', uuid(), 1, 'Une société coopérative d’intérêt"
                            + " collectif rouvre la scierie de la haute vallée', 'Merci de préciser les dates.', '',"
                            + " '/admin', 'Camille', utc_timestamp(6), " + read + " from account where email = '"
                            + email
                            + "'");
        }
        return "";
    }

    /** The link that ends mails of one kind for somebody. */
    static String link(PortalDatabase database, String email) throws SQLException {
        database.execute("insert ignore into portal_secret (name, secret) values ('" + PURPOSE + "', '"
                + "5a".repeat(32) + "')");
        var secret = database.values("select secret from portal_secret where name = '" + PURPOSE + "'")
                .get(0);
        var account = database.values("select ref from account where email = '" + email + "'")
                .get(0);
        var token = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((account + ".WAITING").getBytes(StandardCharsets.UTF_8));
        return token + "." + signature(secret, token);
    }

    private static String signature(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
