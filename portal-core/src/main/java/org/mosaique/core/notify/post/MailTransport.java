package org.mosaique.core.notify.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens lines to the SMTP server: {@code smtp://user:password@host:port}, or {@code smtps://} for TLS from the start. No
 * answer is waited for longer than ten seconds.
 */
@ApplicationScoped
public class MailTransport {

    private static final String TIMEOUT_MS = "10000";
    private static final int SMTP_PORT = 25;
    private static final int SMTPS_PORT = 465;

    private Optional<String> url;
    private String from;
    private String timeout = TIMEOUT_MS;

    /** For the container's proxy. */
    protected MailTransport() {}

    @Inject
    public MailTransport(
            @ConfigProperty(name = "portal.smtp.url") Optional<String> url,
            @ConfigProperty(name = "portal.mail.from", defaultValue = "mosaique@localhost") String from) {
        this.url = url;
        this.from = from;
    }

    /** One that waits for answers no longer than that. */
    static MailTransport impatient(String url, int milliseconds) {
        var transport = new MailTransport(Optional.of(url), "mosaique@portail.example");
        transport.timeout = String.valueOf(milliseconds);
        return transport;
    }

    /** Whether there is a mail server to hand mails to. */
    public boolean isConfigured() {
        return url.filter(given -> !given.isBlank()).isPresent();
    }

    /**
     * A line to the server.
     *
     * @throws MessagingException when there is no getting through: nothing was handed over
     */
    public Line open() throws MessagingException {
        var server = URI.create(url.orElseThrow());
        var protocol = server.getScheme();
        var session = Session.getInstance(properties(protocol));
        var transport = session.getTransport(protocol);
        var credentials = server.getUserInfo() == null
                ? new String[0]
                : server.getUserInfo().split(":", 2);
        transport.connect(
                server.getHost(),
                port(server),
                credentials.length > 0 ? credentials[0] : null,
                credentials.length > 1 ? credentials[1] : null);
        return new Line(session, transport, from);
    }

    private static int port(URI server) {
        if (server.getPort() > 0) {
            return server.getPort();
        }
        return server.getScheme().equals("smtps") ? SMTPS_PORT : SMTP_PORT;
    }

    private Properties properties(String protocol) {
        var properties = new Properties();
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + wait, timeout);
        }
        properties.setProperty("mail." + protocol + ".quitwait", "false");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        return properties;
    }
}
