package org.mosaique.core.notify.stop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs the links that end a kind of mail for one person, without signing in: whose, and what, with a signature that only
 * this portal can make. They never expire, and using one twice changes nothing more.
 */
@ApplicationScoped
public class StopLinks {

    /** Where such links lead. */
    public static final String PATH = "/desabonnement";

    /** Stands for all digests in the place of a kind. */
    public static final String DIGEST = "DIGEST";

    @Inject
    private Seal seal;

    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** What a link asks for: no more mails of a kind, or no digests. */
    public record Stop(UUID account, String what) {}

    /** The link for one person and kind. */
    public String link(UUID account, String what) {
        var said = (account + "." + what).getBytes(StandardCharsets.UTF_8);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(said);
        return baseUrl + PATH + "?l=" + token + "." + seal.of(token);
    }

    /** What a link asks for; empty when it was not signed here. */
    public Optional<Stop> read(String link) {
        var parts = link == null ? new String[0] : link.split("\\.", -1);
        if (parts.length != 2 || !seal.isOf(parts[1], parts[0])) {
            return Optional.empty();
        }
        var said = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8).split("\\.", 2);
        return Optional.of(new Stop(UUID.fromString(said[0]), said[1]));
    }
}
