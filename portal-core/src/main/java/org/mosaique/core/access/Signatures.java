package org.mosaique.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what the portal hands out to people without account, and knows its own signature again (HMAC-SHA-256). The key of
 * each purpose is made when it is first needed and lies in the database, so that all nodes have the same and a restart
 * changes nothing; whoever deletes it makes everything worthless that was signed with it.
 */
@ApplicationScoped
public class Signatures {

    /** How many bytes a signature has. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    /** The signature of some bytes for a purpose; within a transaction, since the key may have to be made. */
    public byte[] sign(String purpose, byte[] data) {
        var key = em.find(SigningKey.class, purpose);
        return hmac(key == null ? make(purpose) : key.secret(), data);
    }

    /** Whether that is the signature of those bytes for that purpose. */
    public boolean isOurs(String purpose, byte[] data, byte[] signature) {
        return Optional.ofNullable(em.find(SigningKey.class, purpose))
                .filter(key -> MessageDigest.isEqual(hmac(key.secret(), data), signature))
                .isPresent();
    }

    /** Of two nodes that make it at once, the slower one takes over the key of the other. */
    private String make(String purpose) {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        em.createNativeQuery("insert ignore into portal_secret (name, secret) values (?1, ?2)")
                .setParameter(1, purpose)
                .setParameter(2, HexFormat.of().formatHex(bytes))
                .executeUpdate();
        return em.find(SigningKey.class, purpose, LockModeType.PESSIMISTIC_WRITE)
                .secret();
    }

    private static byte[] hmac(String secret, byte[] data) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), ALGORITHM));
            return mac.doFinal(data);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
