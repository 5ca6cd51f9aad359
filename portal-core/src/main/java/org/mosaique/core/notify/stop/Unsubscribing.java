package org.mosaique.core.notify.stop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Rhythm;
import org.mosaique.core.notify.reader.Choices;
import org.mosaique.core.notify.stop.StopLinks.Stop;

/** Ends what a signed link asks to end. The link is the only right that is asked for; it can do nothing else. */
@ApplicationScoped
@Transactional
public class Unsubscribing {

    @Inject
    private StopLinks links;

    @Inject
    private Choices choices;

    /** What a link would end; empty when it was not signed here, or is of no kind one may do without. */
    public Optional<Stop> read(String link) {
        return links.read(link)
                .filter(stop -> stop.isDigest()
                        || kind(stop).filter(NoticeKind::isOptional).isPresent());
    }

    /** Ends it; empty when the link is worth nothing. Doing it twice changes nothing more. */
    public Optional<Stop> end(String link) {
        var stop = read(link);
        stop.ifPresent(asked -> ended(asked).forEach(kind -> choices.choose(asked.account(), kind, Rhythm.NEVER)));
        return stop;
    }

    private List<NoticeKind> ended(Stop stop) {
        return stop.isDigest() ? inDigests(stop.account()) : kind(stop).stream().toList();
    }

    private List<NoticeKind> inDigests(UUID account) {
        var rhythms = choices.of(account);
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.isOptional() && rhythms.get(kind).isDigest())
                .toList();
    }

    private static Optional<NoticeKind> kind(Stop stop) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.name().equals(stop.what()))
                .findFirst();
    }
}
