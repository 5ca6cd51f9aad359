package org.mosaique.core.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands mails to an SMTP server: {@code smtp://user:password@host:port}, or {@code smtps://} for TLS from the start. */
@ApplicationScoped
public class MailTransport {

    private static final String TIMEOUT_MS = "10000";

    @Inject
    @ConfigProperty(name = "portal.smtp.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "portal.mail.from", defaultValue = "mosaique@localhost")
    private String from;

    /** Whether there is a mail server to hand mails to. */
    public boolean isConfigured() {
        return url.filter(given -> !given.isBlank()).isPresent();
    }

    /** Sends one mail now; its Message-ID is made of its key, so that a second try is recognisable. */
    public void send(MailMessage mail) throws MessagingException {
        var message = new KeyedMessage(session(URI.create(url.orElseThrow())), mail.ref() + "@mosaique");
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        Transport.send(message);
    }

    private static Session session(URI server) {
        var protocol = server.getScheme();
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol.rfc822", protocol);
        properties.setProperty("mail." + protocol + ".host", server.getHost());
        properties.setProperty("mail." + protocol + ".port", String.valueOf(Math.max(server.getPort(), 25)));
        properties.setProperty("mail." + protocol + ".connectiontimeout", TIMEOUT_MS);
        properties.setProperty("mail." + protocol + ".timeout", TIMEOUT_MS);
        properties.setProperty("mail." + protocol + ".writetimeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        if (server.getUserInfo() == null) {
            return Session.getInstance(properties);
        }
        properties.setProperty("mail." + protocol + ".auth", "true");
        var credentials = server.getUserInfo().split(":", 2);
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(credentials[0], credentials.length > 1 ? credentials[1] : "");
            }
        });
    }

    private static final class KeyedMessage extends MimeMessage {

        private final String key;

        KeyedMessage(Session session, String key) {
            super(session);
            this.key = key;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + key + ">");
        }
    }
}
