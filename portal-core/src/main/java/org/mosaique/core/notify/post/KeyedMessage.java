package org.mosaique.core.notify.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail whose Message-ID is made of its key, so that a second try is recognisable; it knows when it begins to go out. */
final class KeyedMessage extends MimeMessage {

    private final String key;
    private boolean out;

    KeyedMessage(Session session, Letter letter) throws MessagingException {
        super(session);
        key = letter.ref() + "@mosaique";
        setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        setSentDate(new Date());
        setHeader("Auto-Submitted", "auto-generated");
        if (!letter.stopLink().isEmpty()) {
            setHeader("List-Unsubscribe", "<" + letter.stopLink() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var plain = new MimeBodyPart();
        plain.setText(letter.text(), StandardCharsets.UTF_8.name());
        var html = new MimeBodyPart();
        html.setText(PlainHtml.of(letter.text()), StandardCharsets.UTF_8.name(), "html");
        setContent(new MimeMultipart("alternative", plain, html));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + key + ">");
    }

    @Override
    public void writeTo(OutputStream stream, String[] ignored) throws IOException, MessagingException {
        out = true;
        super.writeTo(stream, ignored);
    }

    /** Whether it began to go out: from then on a broken line leaves its fate open. */
    boolean isOut() {
        return out;
    }
}
