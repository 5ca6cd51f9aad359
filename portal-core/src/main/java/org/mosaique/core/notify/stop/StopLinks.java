package org.mosaique.core.notify.stop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.access.Signatures;

/**
 * Signs the links that end a kind of mail for one person, without signing in: whose, and what, with a signature that only
 * this portal can make. They never expire, and using one twice changes nothing more.
 */
@ApplicationScoped
public class StopLinks {

    /** Where such links lead. */
    public static final String PATH = "/admin/unsubscribe";

    /** Stands for all digests in the place of a kind. */
    public static final String DIGEST = "DIGEST";

    private static final String PURPOSE = "stop-links";

    @Inject
    private Signatures signatures;

    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** What a link asks for: no more mails of a kind, or no digests. */
    public record Stop(UUID account, String what) {

        /** Whether it asks for no more digests. */
        public boolean isDigest() {
            return what.equals(DIGEST);
        }
    }

    /** The link for one person and kind. */
    public String link(UUID account, String what, Locale language) {
        var said = (account + "." + what).getBytes(StandardCharsets.UTF_8);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(said);
        return baseUrl + PATH + "?l=" + token + "." + signature(token) + "&lang=" + language.getLanguage();
    }

    /** What a link asks for; empty when it was not signed here. */
    public Optional<Stop> read(String link) {
        var parts = link == null ? new String[0] : link.split("\\.", -1);
        if (parts.length != 2 || !isOurs(parts[0], parts[1])) {
            return Optional.empty();
        }
        var said = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8).split("\\.", 2);
        return Optional.of(new Stop(UUID.fromString(said[0]), said[1]));
    }

    private String signature(String token) {
        return HexFormat.of().formatHex(signatures.sign(PURPOSE, token.getBytes(StandardCharsets.UTF_8)));
    }

    private boolean isOurs(String token, String signature) {
        return signature.matches("[0-9a-f]{64}")
                && signatures.isOurs(
                        PURPOSE,
                        token.getBytes(StandardCharsets.UTF_8),
                        HexFormat.of().parseHex(signature));
    }
}
