package org.mosaique.core.notify.post;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;
import org.mosaique.core.notify.post.Handover.Fate;

/** An open line to the mail server, over which mails are handed one after the other. */
public final class Line implements AutoCloseable {

    private static final Pattern TRANSIENT = Pattern.compile("4\\d\\d\\b.*", Pattern.DOTALL);
    private static final Pattern PERMANENT = Pattern.compile("5\\d\\d\\b.*", Pattern.DOTALL);

    private final Session session;
    private final Transport transport;
    private final String from;

    Line(Session session, Transport transport, String from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    /** Hands one mail over. */
    public Handover hand(Letter letter) {
        KeyedMessage message;
        try {
            message = new KeyedMessage(session, letter);
            message.setFrom(new InternetAddress(from));
            message.setRecipient(RecipientType.TO, new InternetAddress(letter.recipient(), true));
            message.saveChanges();
        } catch (MessagingException unfit) {
            return new Handover(Fate.REFUSED, String.valueOf(unfit.getMessage()));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Handover.taken();
        } catch (MessagingException failed) {
            return new Handover(fate(failed, message.isOut()), said(failed));
        }
    }

    /** Whether the server may be asked for more. */
    public boolean isOpen() {
        return transport.isConnected();
    }

    /** A refusal in the server's own words is sure; where the line broke, all depends on whether the mail had gone out. */
    private static Fate fate(MessagingException failed, boolean isOut) {
        for (Exception cause = failed; cause instanceof MessagingException told; cause = told.getNextException()) {
            var words = String.valueOf(cause.getMessage()).strip();
            if (cause instanceof SendFailedException && PERMANENT.matcher(words).matches()) {
                return Fate.REFUSED;
            }
            if (cause instanceof SendFailedException && TRANSIENT.matcher(words).matches()) {
                return Fate.LATER;
            }
        }
        return isOut ? Fate.UNKNOWN : Fate.LATER;
    }

    private static String said(MessagingException failed) {
        Exception last = failed;
        while (last instanceof MessagingException told && told.getNextException() != null) {
            last = told.getNextException();
        }
        return String.valueOf(last.getMessage() == null ? last : last.getMessage())
                .strip();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // whatever was to be known is known
        }
    }
}
