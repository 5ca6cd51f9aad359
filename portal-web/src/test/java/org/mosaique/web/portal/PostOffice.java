package org.mosaique.web.portal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.List;

/** The mail server of a portal that is killed again and again: it outlives it, and remembers all that it was handed. */
public final class PostOffice {

    /** The one of this lane: it listens as long as the lane runs. */
    static final PostOffice THE_ONE = open();

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private PostOffice() {}

    private static PostOffice open() {
        var office = new PostOffice();
        office.server.start();
        return office;
    }

    /** The address for the configuration of a portal. */
    String url() {
        return "smtp://127.0.0.1:" + server.getSmtp().getPort();
    }

    /** The keys of all mails it was handed, one for each time. */
    List<String> keys() {
        return Arrays.stream(server.getReceivedMessages())
                .map(message -> {
                    try {
                        return message.getMessageID();
                    } catch (MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }
}
