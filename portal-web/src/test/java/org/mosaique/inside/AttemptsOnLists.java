package org.mosaique.inside;

import static org.mosaique.inside.Attempt.done;
import static org.mosaique.inside.Attempt.trying;
import static org.mosaique.inside.Stage.SITE;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.audit.AuditListing;
import org.mosaique.core.notify.MailListing;
import org.mosaique.core.report.ReportScope;
import org.mosaique.core.workflow.contents.ContentFilter;
import org.mosaique.core.workflow.contents.ContentOrder;
import org.mosaique.core.workflow.contents.ContentScope;

/** What an intruder may try to read in lists, reports and the trail, and to do with the mails. */
final class AttemptsOnLists {

    static final List<Attempt> ALL = List.of(
            trying(
                    "share a filter",
                    "SavedFilters.keep",
                    (on, it) -> on.filters.keep("desk", "why=vote", "Intrus", SITE)),
            trying("open a filter", "SavedFilters.find", (on, it) -> on.filters.find(UUID.randomUUID())),
            trying(
                    "change a filter",
                    "SavedFilters.change",
                    (on, it) -> done(() -> on.filters.change(UUID.randomUUID(), "a", SITE))),
            trying(
                    "delete a filter",
                    "SavedFilters.delete",
                    (on, it) -> done(() -> on.filters.delete(UUID.randomUUID()))),
            trying(
                    "contents",
                    "ContentListing.page",
                    (on, it) -> on.contents.page(ContentFilter.of(SITE), ContentOrder.RECENT, 1, 20)),
            trying(
                    "contents from elsewhere",
                    "ContentListing.page",
                    (on, it) -> on.contents.page(
                            ContentFilter.of(SITE).from(ContentScope.ELSEWHERE), ContentOrder.RECENT, 1, 20)),
            trying(
                    "export contents",
                    "ContentListing.each",
                    (on, it) -> done(() -> on.contents.each(ContentFilter.of(SITE), ContentOrder.TITLE, row -> {}))),
            trying("thrown away", "TrashListing.page", (on, it) -> on.trash.page(SITE, "", 1, 20)),
            trying("decisions", "Reports.decisions", (on, it) -> on.reports.decisions(report(SITE))),
            trying("decisions of all", "Reports.decisions", (on, it) -> on.reports.decisions(report(""))),
            trying("what waits", "Reports.waiting", (on, it) -> on.reports.waiting(report(SITE))),
            trying("who votes", "Reports.votes", (on, it) -> on.reports.votes(report(SITE))),
            trying("who is silent", "Reports.silent", (on, it) -> on.reports.silent(report(SITE), Instant.EPOCH)),
            trying(
                    "who is silent anywhere",
                    "Reports.silent",
                    (on, it) -> on.reports.silent(report(""), Instant.EPOCH)),
            trying("writers", "ContentListing.writers", (on, it) -> on.contents.writers(ContentFilter.of(SITE))),
            trying(
                    "trail",
                    "AuditListing.page",
                    (on, it) -> on.audit.page(new AuditListing.Filter(SITE, "", "", true), 1, 20)),
            trying(
                    "whole trail",
                    "AuditListing.page",
                    (on, it) -> on.audit.page(new AuditListing.Filter("", "", "", true), 1, 20)),
            trying("course", "AuditListing.course", (on, it) -> on.audit.course(it.ref(), it.number())),
            trying(
                    "sheet",
                    "AuditListing.next",
                    (on, it) -> on.audit.next(new AuditListing.Filter(SITE, "", "", true), 0, 20)),
            trying(
                    "whole sheet",
                    "AuditListing.next",
                    (on, it) -> on.audit.next(new AuditListing.Filter("", "", "", true), 0, 20)),
            trying(
                    "mails",
                    "MailListing.page",
                    (on, it) -> on.mails.page(new MailListing.Filter("", null, true), 1, 20)),
            trying("retry a mail", "MailDesk.retry", (on, it) -> done(() -> on.mailDesk.retry(UUID.randomUUID()))),
            trying(
                    "abandon a mail",
                    "MailDesk.abandon",
                    (on, it) -> done(() -> on.mailDesk.abandon(UUID.randomUUID()))),
            trying("mail", "MailListing.find", (on, it) -> on.mails.find(UUID.randomUUID())));

    private AttemptsOnLists() {}

    private static ReportScope report(String site) {
        return new ReportScope(site, Instant.EPOCH, Instant.now(), ZoneId.of("Europe/Paris"));
    }
}
