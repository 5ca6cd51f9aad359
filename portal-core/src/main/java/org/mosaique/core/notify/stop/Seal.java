package org.mosaique.core.notify.stop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs with a secret of this database, made at the first need; all machines on it sign alike. */
@ApplicationScoped
@Transactional
public class Seal {

    private static final String NAME = "stop-links";
    private static final String ALGORITHM = "HmacSHA256";

    @PersistenceContext
    private EntityManager em;

    /** The signature of a text, in hexadecimal digits. */
    public String of(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret()), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a signature is that of a text; takes as long whether it is or not. */
    public boolean isOf(String signature, String text) {
        return MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.UTF_8), of(text).getBytes(StandardCharsets.UTF_8));
    }

    private String secret() {
        var kept = kept();
        if (kept.isEmpty()) {
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            em.createNativeQuery("insert ignore into portal_secret (name, secret) values (?, ?)")
                    .setParameter(1, NAME)
                    .setParameter(2, HexFormat.of().formatHex(bytes))
                    .executeUpdate();
            kept = kept(" lock in share mode"); // what another machine wrote first counts
        }
        return kept.get(0);
    }

    private List<String> kept() {
        return kept("");
    }

    @SuppressWarnings("unchecked") // one column of texts
    private List<String> kept(String lock) {
        return em.createNativeQuery("select secret from portal_secret where name = ?" + lock)
                .setParameter(1, NAME)
                .getResultList();
    }
}
