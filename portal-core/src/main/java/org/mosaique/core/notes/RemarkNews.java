package org.mosaique.core.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.content.Revision;

/** Tells, within the transaction, that something was said, and tells those who were named. */
@ApplicationScoped
public class RemarkNews {

    private Readers readers;
    private AccessControl access;
    private Event<RemarkMade> made;
    private Event<Mentioned> mentioned;

    /** For the container's proxy. */
    protected RemarkNews() {}

    @Inject
    public RemarkNews(Readers readers, AccessControl access, Event<RemarkMade> made, Event<Mentioned> mentioned) {
        this.readers = readers;
        this.access = access;
        this.made = made;
        this.mentioned = mentioned;
    }

    void tell(Revision revision, Remark remark) {
        var item = revision.item();
        var by = access.actor();
        var named = named(revision, remark);
        made.fire(new RemarkMade(
                item.ref(),
                revision.number(),
                item.siteKey(),
                revision.title(),
                remark.ref(),
                remark.kind(),
                revision.author().account(),
                by.ref(),
                by.name(),
                remark.text(),
                named));
        for (var account : named) {
            mentioned.fire(new Mentioned(
                    item.ref(),
                    revision.number(),
                    item.siteKey(),
                    revision.title(),
                    remark.ref(),
                    account,
                    by.ref(),
                    by.name(),
                    remark.text()));
        }
    }

    private Set<UUID> named(Revision revision, Remark remark) {
        return remark.text().indexOf('@') < 0
                ? Set.of()
                : Mentions.in(remark.text(), readers.of(revision)).stream()
                        .map(Readers.Reader::ref)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
