package org.mosaique.core.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Argon2id with 19 MiB, 2 passes and one lane: the first recommendation of the OWASP password storage cheat sheet. The
 * parameters travel in each hash, so they can be raised later.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private String nobody;

    /** The hash of a password, with a salt of its own. */
    public String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    /** Whether the password is the one of that hash. */
    public boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** Spends the time of a check on nobody's hash, so that an unknown address answers no faster than a known one. */
    public synchronized boolean pretend(String password) {
        if (nobody == null) {
            nobody = hash("nobody");
        }
        matches(password, nobody);
        return false;
    }
}
