package org.mosaique.inside;

import static org.mosaique.core.content.PublicationState.PROPOSED;
import static org.mosaique.inside.Stage.SITE;
import static org.mosaique.inside.Stage.TYPE;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;
import org.mosaique.core.address.Redirects;
import org.mosaique.core.audit.AuditListing;
import org.mosaique.core.calendar.CalendarListing;
import org.mosaique.core.calendar.IdeaText;
import org.mosaique.core.content.Author;
import org.mosaique.core.content.Release;
import org.mosaique.core.content.Transition;
import org.mosaique.core.dossier.DossierDesk.Filter;
import org.mosaique.core.exchange.ProposalListing;
import org.mosaique.core.founding.Charter;
import org.mosaique.core.media.ImageIntake;
import org.mosaique.core.media.PreparedImage;
import org.mosaique.core.media.desk.MediaListing;
import org.mosaique.core.media.framing.Framing;
import org.mosaique.core.media.framing.Ratio;
import org.mosaique.core.media.notice.Description;
import org.mosaique.core.notes.Pin;
import org.mosaique.core.notify.MailListing;
import org.mosaique.core.page.PageText;
import org.mosaique.core.places.ForeignPlaces;
import org.mosaique.core.places.PlaceListing;
import org.mosaique.core.report.ReportScope;
import org.mosaique.core.schedule.Appointment.Act;
import org.mosaique.core.site.SiteKind;
import org.mosaique.core.site.emblem.Logo;
import org.mosaique.core.site.face.Figure;
import org.mosaique.core.workflow.bulk.Subject;
import org.mosaique.core.workflow.contents.ContentFilter;
import org.mosaique.core.workflow.contents.ContentOrder;
import org.mosaique.core.workflow.contents.ContentScope;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.core.workflow.review.rules.RuleChange;
import org.mosaique.core.workflow.writing.DraftPresence.Doing;

/** What an intruder may try on a revision and on the people of a site. Every one of these must be refused. */
@SuppressWarnings("ImmutableEnumChecker") // the tries keep nothing
enum Attempt {
    BLANK("Drafting.blank", (on, it) -> on.drafting.blank(SITE, TYPE)),
    START("Drafting.start", (on, it) -> on.drafting.start(SITE, TYPE, Stage.body("Intrus"))),
    OPEN("Drafting.open", (on, it) -> on.drafting.open(it.ref(), it.number())),
    SAVE("Drafting.save", (on, it) -> on.drafting.save(it.ref(), it.number(), it.version(), Stage.body("Intrus"))),
    CORRECT("Drafting.correct", (on, it) -> on.drafting.correct(it.ref())),
    RESTORE_A_VERSION("Drafting.restore", (on, it) -> on.drafting.restore(it.ref(), it.number())),
    VERSIONS("Versions.page", (on, it) -> on.versions.page(it.ref(), it.number(), 1, 20)),
    COMPARE("Versions.compare", (on, it) -> on.versions.compare(it.ref(), it.number(), it.number())),
    BEGIN_BY_SCRIPT("Autosave.begin", (on, it) -> on.autosave.begin(SITE, TYPE, "{\"title\":\"Intrus\"}")),
    SAVE_BY_SCRIPT("Autosave.save", (on, it) -> on.autosave.save(it.ref(), it.number(), it.version(), false, "{}")),
    SAVE_A_COPY("Autosave.save", (on, it) -> on.autosave.save(it.ref(), it.number(), it.version(), true, "{}")),
    UNSAVED("UnsavedTexts.own", (on, it) -> on.unsaved.own(it.ref(), it.number())),
    DROP_UNSAVED("UnsavedTexts.drop", (on, it) -> done(() -> on.unsaved.drop(it.ref(), it.number()))),
    BASE("UnsavedTexts.base", (on, it) -> on.unsaved.base(it.ref(), it.number(), it.version())),
    BE_THERE("Presence.beat", (on, it) -> on.presence.beat(it.ref(), it.number(), Doing.WRITING)),
    WHO_IS_THERE("Presence.others", (on, it) -> on.presence.others(it.ref(), it.number())),
    LEAVE("Presence.leave", (on, it) -> done(() -> on.presence.leave(it.ref(), it.number()))),
    LOOK_AT_WHAT_IS_LIVE("QuickCorrection.open", (on, it) -> on.correction.open(it.ref())),
    CORRECT_AT_ONCE("QuickCorrection.publish", (on, it) -> on.correction.publish(it.ref(), it.number(), "{}")),
    CLASHES("CorrectionClashes.of", (on, it) -> on.clashes.of(it.ref(), it.number())),
    SETTLE_CLASHES("CorrectionClashes.settle", (on, it) -> done(() -> on.clashes.settle(it.ref(), it.number()))),
    MOVES("EditorialWorkflow.movesFor", (on, it) -> on.workflow.movesFor(it.ref(), it.number())),
    SUBMIT("EditorialWorkflow.move", (on, it) -> move(on, it, Transition.SUBMIT)),
    REQUEST_CHANGES("EditorialWorkflow.move", (on, it) -> move(on, it, Transition.REQUEST_CHANGES)),
    MOVE_ON("EditorialWorkflow.move", (on, it) -> move(on, it, Transition.PASS_ON)),
    APPROVE("EditorialWorkflow.move", (on, it) -> move(on, it, Transition.APPROVE)),
    PUBLISH("EditorialWorkflow.move", (on, it) -> move(on, it, Transition.PUBLISH)),
    TAKE_DOWN("EditorialWorkflow.move", (on, it) -> move(on, it, Transition.TAKE_DOWN)),
    DISCARD("EditorialWorkflow.move", (on, it) -> move(on, it, Transition.DISCARD)),
    PASS_ON("EditorialWorkflow.passOn", (on, it) -> {
        on.workflow.passOn(it.ref(), it.number(), Release.AT_ONCE, "Un mot.");
        return null;
    }),
    LOOK_AHEAD(
            "Foresight.look",
            (on, it) -> on.foresight.look(on.bulk.act("approve"), new Subject(it.ref(), it.number()))),
    SHARE_A_FILTER("SavedFilters.keep", (on, it) -> on.filters.keep("desk", "why=vote", "Intrus", SITE)),
    OPEN_A_FILTER("SavedFilters.find", (on, it) -> on.filters.find(UUID.randomUUID())),
    CHANGE_A_FILTER("SavedFilters.change", (on, it) -> done(() -> on.filters.change(UUID.randomUUID(), "a", SITE))),
    DELETE_A_FILTER("SavedFilters.delete", (on, it) -> done(() -> on.filters.delete(UUID.randomUUID()))),
    VOTE("Deliberation.vote", (on, it) -> on.deliberation.vote(it.ref(), it.number(), Verdict.APPROVE, "")),
    ROUND("Committee.round", (on, it) -> on.committee.round(it.ref(), it.number())),
    TIMETABLE("Schedule.of", (on, it) -> on.schedule.of(it.ref(), it.number())),
    PLAN_A_DATE("Schedule.plan", (on, it) -> on.schedule.plan(it.ref(), it.number(), Act.PUBLISH, someDay())),
    UPKEEP("Upkeep.of", (on, it) -> on.upkeep.of(it.ref(), it.number())),
    UPKEEP_OF_SOME("Upkeep.among", (on, it) -> on.upkeep.among(SITE, List.of(it.ref()))),
    CONFIRM("Upkeep.confirm", (on, it) -> done(() -> on.upkeep.confirm(it.ref(), it.number()))),
    REVIEW_ON("Upkeep.reviewOn", (on, it) -> done(() -> on.upkeep.reviewOn(it.ref(), it.number(), null))),
    NOTE_AN_IDEA("Ideas.note", (on, it) -> on.ideas.note(SITE, idea())),
    AN_IDEA("Ideas.open", (on, it) -> on.ideas.open(it.idea())),
    CHANGE_AN_IDEA("Ideas.rewrite", (on, it) -> done(() -> on.ideas.rewrite(it.idea(), 1, idea()))),
    DROP_AN_IDEA("Ideas.drop", (on, it) -> done(() -> on.ideas.drop(it.idea()))),
    TAKE_AN_IDEA("Ideas.take", (on, it) -> on.ideas.take(it.idea())),
    GIVE_AN_IDEA("Ideas.give", (on, it) -> on.ideas.give(it.idea(), it.person())),
    START_FOR("Drafting.startFor", (on, it) -> on.drafting.startFor(SITE, TYPE, Stage.body("Intrus"), Author.NOBODY)),
    CALENDAR("CalendarListing.entries", (on, it) -> on.calendar.entries(calendar(), LocalDate.EPOCH, LocalDate.EPOCH)),
    SOME_DAY("CalendarListing.someDay", (on, it) -> on.calendar.someDay(calendar())),
    CALL_A_DATE_OFF("Schedule.cancel", (on, it) -> done(() -> on.schedule.cancel(it.ref(), it.number(), Act.PUBLISH))),
    READ("Committee.read", (on, it) -> {
        on.committee.read(it.ref(), it.number());
        return null;
    }),
    CHECK("AfterChecks.approve", (on, it) -> {
        on.checks.approve(it.ref(), it.number(), "");
        return null;
    }),
    CHECK_OWED("AfterChecks.of", (on, it) -> on.checks.of(it.ref(), it.number())),
    CONTENTS("ContentListing.page", (on, it) -> on.contents.page(ContentFilter.of(SITE), ContentOrder.RECENT, 1, 20)),
    CONTENTS_FROM_ELSEWHERE(
            "ContentListing.page",
            (on, it) ->
                    on.contents.page(ContentFilter.of(SITE).from(ContentScope.ELSEWHERE), ContentOrder.RECENT, 1, 20)),
    EXPORT_CONTENTS(
            "ContentListing.each",
            (on, it) -> done(() -> on.contents.each(ContentFilter.of(SITE), ContentOrder.TITLE, row -> {}))),
    THROWN_AWAY("TrashListing.page", (on, it) -> on.trash.page(SITE, "", 1, 20)),
    DECISIONS("Reports.decisions", (on, it) -> on.reports.decisions(report(SITE))),
    DECISIONS_OF_ALL("Reports.decisions", (on, it) -> on.reports.decisions(report(""))),
    WHAT_WAITS("Reports.waiting", (on, it) -> on.reports.waiting(report(SITE))),
    WHO_VOTES("Reports.votes", (on, it) -> on.reports.votes(report(SITE))),
    WHO_IS_SILENT("Reports.silent", (on, it) -> on.reports.silent(report(SITE), Instant.EPOCH)),
    WHO_IS_SILENT_ANYWHERE("Reports.silent", (on, it) -> on.reports.silent(report(""), Instant.EPOCH)),
    WRITERS("ContentListing.writers", (on, it) -> on.contents.writers(ContentFilter.of(SITE))),
    TRAIL("AuditListing.page", (on, it) -> on.audit.page(new AuditListing.Filter(SITE, "", "", true), 1, 20)),
    WHOLE_TRAIL("AuditListing.page", (on, it) -> on.audit.page(new AuditListing.Filter("", "", "", true), 1, 20)),
    COURSE("AuditListing.course", (on, it) -> on.audit.course(it.ref(), it.number())),
    SHEET("AuditListing.next", (on, it) -> on.audit.next(new AuditListing.Filter(SITE, "", "", true), 0, 20)),
    WHOLE_SHEET("AuditListing.next", (on, it) -> on.audit.next(new AuditListing.Filter("", "", "", true), 0, 20)),
    MAILS("MailListing.page", (on, it) -> on.mails.page(new MailListing.Filter("", null, true), 1, 20)),
    RETRY_A_MAIL("MailDesk.retry", (on, it) -> done(() -> on.mailDesk.retry(UUID.randomUUID()))),
    ABANDON_A_MAIL("MailDesk.abandon", (on, it) -> done(() -> on.mailDesk.abandon(UUID.randomUUID()))),
    ERASE("Farewell.erase", (on, it) -> done(() -> on.farewell.erase(it.person()))),
    MAIL("MailListing.find", (on, it) -> on.mails.find(UUID.randomUUID())),
    INVITE("People.invite", (on, it) -> on.people.invite("intrus@rhone.example", "Intrus", grant())),
    INVITE_AGAIN("People.inviteAgain", (on, it) -> done(() -> on.people.inviteAgain(it.person()))),
    GIVE("People.give", (on, it) -> done(() -> on.people.give(it.person(), grant()))),
    GIVE_EVERYWHERE("People.give", (on, it) -> done(() -> on.people.give(it.person(), everywhere()))),
    TAKE("People.take", (on, it) -> done(() -> on.people.take(it.person(), grant()))),
    DISABLE("People.disable", (on, it) -> done(() -> on.people.disable(it.person()))),
    ENABLE("People.enable", (on, it) -> done(() -> on.people.enable(it.person()))),
    PEOPLE_OF_THE_SITE("PeopleListing.page", (on, it) -> on.peopleListing.page(SITE, "", true, 1, 20)),
    ALL_PEOPLE("PeopleListing.page", (on, it) -> on.peopleListing.page("", "", true, 1, 20)),
    PERSON("PeopleListing.find", (on, it) -> on.peopleListing.find(it.person())),
    DOSSIERS("DossierDesk.page", (on, it) -> on.dossierDesk.page(new Filter(SITE, "", null, true), 1, 20)),
    CANDIDATES("DossierDesk.candidates", (on, it) -> on.dossierDesk.candidates(SITE, "", 20)),
    OPEN_A_DOSSIER("Dossiers.open", (on, it) -> on.dossiers.open(it.dossier())),
    CREATE_A_DOSSIER("Dossiers.create", (on, it) -> on.dossiers.create(SITE, Stage.dossier(it.ref()))),
    SAVE_A_DOSSIER("Dossiers.save", (on, it) -> on.dossiers.save(it.dossier(), 1, Stage.dossier(it.ref()))),
    PUBLISH_A_DOSSIER("Dossiers.publish", (on, it) -> done(() -> on.dossiers.publish(it.dossier()))),
    HIDE_A_DOSSIER("Dossiers.hide", (on, it) -> done(() -> on.dossiers.hide(it.dossier()))),
    DELETE_A_DOSSIER("Dossiers.delete", (on, it) -> done(() -> on.dossiers.delete(it.dossier()))),
    TARGETS("Sharing.targets", (on, it) -> on.sharing.targets(it.ref())),
    SEND("Sharing.send", (on, it) -> on.sharing.send(it.ref(), List.of("rhone"), "", true)),
    ACCEPT("Proposals.accept", (on, it) -> done(() -> on.proposals.accept(it.ref(), SITE, PROPOSED, ""))),
    DECLINE("Proposals.decline", (on, it) -> done(() -> on.proposals.decline(it.ref(), SITE, PROPOSED, "Non."))),
    TAKE_DOWN_AT_HOME("Proposals.takeDown", (on, it) -> done(() -> on.proposals.takeDown(it.ref(), SITE, "Non."))),
    FEATURE("Proposals.feature", (on, it) -> done(() -> on.proposals.feature(it.ref(), SITE, true))),
    INTRODUCE("Proposals.introduce", (on, it) -> done(() -> on.proposals.introduce(it.ref(), SITE, "Un mot."))),
    QUEUE(
            "ProposalListing.page",
            (on, it) -> on.proposalListing.page(
                    new ProposalListing.Filter(SITE, PROPOSED, "", ""), ProposalListing.Order.OLDEST, 1, 20)),
    PROPOSAL("ProposalListing.find", (on, it) -> on.proposalListing.find(it.ref(), SITE)),
    PROPOSED_BODY("ProposalListing.body", (on, it) -> on.proposalListing.body(it.ref(), SITE)),
    PROVENANCE("Provenance.of", (on, it) -> on.provenance.of(it.ref(), it.number())),
    IMPORT("PlaceImports.start", (on, it) -> on.placeImports.start("a.csv", new ByteArrayInputStream(new byte[8]))),
    IMPORTS("ImportListing.latest", (on, it) -> on.importListing.latest(5)),
    AN_IMPORT("ImportListing.find", (on, it) -> on.importListing.find(UUID.randomUUID())),
    REFUSALS("ImportListing.refusals", (on, it) -> on.importListing.refusals(UUID.randomUUID(), 5)),
    PLACES(
            "PlaceListing.page",
            (on, it) -> on.placeListing.page(new PlaceListing.Filter("", null, ""), PlaceListing.Order.NAME, 1, 5)),
    ADD_A_PLACE("ForeignPlaces.put", (on, it) -> on.foreignPlaces.put(abroad())),
    UPLOAD(
            "MediaLibrary.add",
            (on, it) -> on.media.add(SITE, "a.png", new ByteArrayInputStream(new byte[8]), Description.NONE)),
    DRAWING("MediaLibrary.addDrawing", (on, it) -> on.media.addDrawing(SITE, "a", drawing(), Description.NONE)),
    LIBRARY("MediaListing.page", (on, it) -> on.mediaListing.page(library(), MediaListing.Order.RECENT, 1, 20)),
    PICTURE("MediaDesk.open", (on, it) -> on.mediaDesk.open(it.picture())),
    DESCRIBE("MediaDesk.describe", (on, it) -> done(() -> on.mediaDesk.describe(it.picture(), 0, Description.NONE))),
    FRAME("MediaDesk.frame", (on, it) -> done(() -> on.mediaDesk.frame(it.picture(), 0, part(), Ratio.FREE))),
    SHARE_A_PICTURE("MediaDesk.share", (on, it) -> done(() -> on.mediaDesk.share(it.picture(), true))),
    TRASH("MediaDesk.trash", (on, it) -> done(() -> on.mediaDesk.trash(it.picture()))),
    RESTORE("MediaDesk.restore", (on, it) -> done(() -> on.mediaDesk.restore(it.picture()))),
    USE("MediaDesk.use", (on, it) -> on.mediaDesk.use(SITE, it.picture())),
    USE_ELSEWHERE("MediaDesk.use", (on, it) -> on.mediaDesk.use(Stage.OTHER_SITE, it.picture())),
    ORIGINAL("MediaDesk.original", (on, it) -> on.mediaDesk.original(it.picture())),
    PLACEMENTS("MediaDesk.placements", (on, it) -> on.mediaDesk.placements(it.picture())),
    SETTING("SiteSettings.setting", (on, it) -> on.settings.setting(SITE, "slogan")),
    CHANGE_A_SETTING("SiteSettings.change", (on, it) -> done(() -> on.settings.change(SITE, "slogan", "Intrus"))),
    CHANGE_AN_ENTRY("SiteSettings.change", (on, it) -> done(() -> on.settings.change(SITE, Figure.ENTRY, List.of()))),
    REPLACE_AN_ENTRY(
            "SiteSettings.replace", (on, it) -> done(() -> on.settings.replace(SITE, Figure.ENTRY, "null", List.of()))),
    OWN_PAGES("PageDesk.own", (on, it) -> on.pages.own(SITE)),
    OPEN_A_PAGE("PageDesk.open", (on, it) -> on.pages.open(SITE, "contact")),
    VERSIONS_OF_A_PAGE("PageDesk.history", (on, it) -> on.pages.history(SITE, "contact")),
    SAVE_A_PAGE("PageDesk.save", (on, it) -> on.pages.save(SITE, "contact", -1, page())),
    RESTORE_A_PAGE("PageDesk.restore", (on, it) -> on.pages.restore(SITE, "contact", 1)),
    RESET_A_PAGE("PageDesk.reset", (on, it) -> done(() -> on.pages.reset(SITE, "contact"))),
    CHANGE_SETTINGS("SiteSettings.change", (on, it) -> done(() -> on.settings.change(SITE, Map.of("name", "Intrus")))),
    EMBLEM("SiteSettings.change", (on, it) -> done(() -> on.settings.change(SITE, Logo.ENTRY, Logo.NONE))),
    REDIRECTS("Redirects.page", (on, it) -> on.redirects.page(SITE, "", Redirects.Order.RECENT, 1, 20)),
    REDIRECT("Redirects.find", (on, it) -> on.redirects.find(SITE, UUID.randomUUID())),
    KEEP_A_REDIRECT("Redirects.keep", (on, it) -> done(() -> on.redirects.keep(SITE, null, "/a", "/b", true))),
    REMOVE_A_REDIRECT("Redirects.remove", (on, it) -> done(() -> on.redirects.remove(SITE, UUID.randomUUID()))),
    RENAME("Renaming.rename", (on, it) -> done(() -> on.renaming.rename(it.ref(), "intrus"))),
    FOUND("Founding.found", (on, it) -> done(() -> on.founding.found(charter()))),
    RELOAD("Reloading.reload", (on, it) -> on.reloading.reload()),
    ALL_SITES("Reloading.all", (on, it) -> on.reloading.all()),
    FOLDER_OF_SITES("Reloading.home", (on, it) -> on.reloading.home()),
    COMMENT("Remarks.comment", (on, it) -> on.remarks.comment(it.ref(), it.number(), Pin.toField("title"), "Un mot.")),
    REPLY("Remarks.reply", (on, it) -> on.remarks.reply(it.ref(), it.number(), UUID.randomUUID(), "Un mot.")),
    SETTLE("Remarks.settle", (on, it) -> done(() -> on.remarks.settle(it.ref(), it.number(), UUID.randomUUID()))),
    REOPEN("Remarks.reopen", (on, it) -> done(() -> on.remarks.reopen(it.ref(), it.number(), UUID.randomUUID()))),
    NOTE("Remarks.note", (on, it) -> on.remarks.note(it.ref(), it.number(), "Un mot.")),
    TALK("RemarkListing.of", (on, it) -> on.remarkListing.of(it.ref(), it.number())),
    READERS("Readers.of", (on, it) -> on.readers.of(it.ref(), it.number())),
    MAKE_A_LINK("PreviewLinks.make", (on, it) -> on.previewLinks.make(it.ref(), it.number())),
    LINKS("PreviewLinks.list", (on, it) -> on.previewLinks.list(it.ref(), it.number())),
    IS_A_LINK_OFFERED("PreviewLinks.isOffered", (on, it) -> on.previewLinks.isOffered(it.ref(), it.number())),
    REVOKE_A_LINK(
            "PreviewLinks.revoke",
            (on, it) -> done(() -> on.previewLinks.revoke(it.ref(), it.number(), UUID.randomUUID()))),
    CHECKLIST("Checklist.of", (on, it) -> on.checklist.of(it.ref(), it.number())),
    SCORE("Checklist.scoreOf", (on, it) -> on.checklist.scoreOf(it.ref(), it.number())),
    CHECKS_OF_A_SITE("Checklist.settings", (on, it) -> on.checklist.settings(SITE)),
    HELM("Steering.helm", (on, it) -> on.steering.helm(it.ref(), it.number())),
    CLAIM("Steering.claim", (on, it) -> done(() -> on.steering.claim(it.ref(), it.number()))),
    RELEASE("Steering.release", (on, it) -> done(() -> on.steering.release(it.ref(), it.number()))),
    MOVE_DUE(
            "Steering.moveDue",
            (on, it) -> done(() ->
                    on.steering.moveDue(it.ref(), it.number(), LocalDate.now().plusDays(3), "Un mot."))),
    PUT_TO_VOTE("Steering.putToVote", (on, it) -> done(() -> on.steering.putToVote(it.ref(), it.number(), "Un mot."))),
    CALL_MEMBERS("Steering.callMembers", (on, it) -> done(() -> on.steering.callMembers(it.ref(), it.number()))),
    APPLY_THE_RULE("Steering.applyRule", (on, it) -> done(() -> on.steering.applyRule(it.ref(), it.number()))),
    EARLIER_VOTE("SinceMyVote.earlier", (on, it) -> on.sinceMyVote.earlier(it.ref(), it.number())),
    SINCE_MY_VOTE("SinceMyVote.changes", (on, it) -> on.sinceMyVote.changes(it.ref(), it.number())),
    TOUCHED_BY_RULES("RuleChange.touched", (on, it) -> on.rules.touched(SITE, List.of())),
    RULES_BENEATH("RuleChange.beneath", (on, it) -> on.rules.beneath(SITE)),
    CHANGE_RULES(
            "RuleChange.change",
            (on, it) -> done(() -> on.rules.change(SITE, "null", List.of(), RuleChange.Answer.KEEP))),
    RESET_RULES("RuleChange.reset", (on, it) -> done(() -> on.rules.reset(SITE, RuleChange.Answer.APPLY))),
    AWAY("Absences.away", (on, it) -> on.absences.away(SITE)),
    STAND_INS("Absences.candidates", (on, it) -> on.absences.candidates(SITE)),
    BE_AWAY("Absences.declare", (on, it) -> on.absences.declare(SITE, LocalDate.now(), LocalDate.now(), null)),
    BE_BACK("Absences.end", (on, it) -> done(() -> on.absences.end(UUID.randomUUID()))),
    RESET_A_SETTING("SiteSettings.reset", (on, it) -> done(() -> on.settings.reset(SITE, "figures")));

    private final String method;
    private final Try attempt;

    Attempt(String method, Try attempt) {
        this.method = method;
        this.attempt = attempt;
    }

    /** Class and method of the service it tries. */
    String method() {
        return method;
    }

    Object on(Services services, Target target) throws Exception {
        return attempt.on(services, target);
    }

    /**
     * What it is tried on.
     *
     * @param person an account of the site
     * @param picture a picture of its library, not shared
     * @param dossier a dossier of the site
     * @param idea an idea noted for the site
     */
    record Target(UUID ref, int number, int version, UUID person, UUID picture, UUID dossier, UUID idea) {}

    @FunctionalInterface
    private interface Try {
        Object on(Services services, Target target) throws Exception;
    }

    private static Object move(Services on, Target it, Transition transition) {
        return done(() -> on.workflow.move(it.ref(), it.number(), transition, "Un mot."));
    }

    private static Object done(Runnable act) {
        act.run();
        return null;
    }

    private static IdeaText idea() {
        return new IdeaText(TYPE, "Intrus", "", null, "");
    }

    private static CalendarListing.Filter calendar() {
        return new CalendarListing.Filter(List.of(SITE), null, "", "");
    }

    private static LocalDateTime someDay() {
        return LocalDateTime.now().plusYears(1);
    }

    private static ReportScope report(String site) {
        return new ReportScope(site, Instant.EPOCH, Instant.now(), ZoneId.of("Europe/Paris"));
    }

    private static Grant grant() {
        return new Grant(SITE, Role.COMMITTEE);
    }

    private static Charter charter() {
        return new Charter(
                "intrus",
                "Intrus",
                "Intrus",
                "Intrus",
                SiteKind.DEPARTMENTAL,
                SITE,
                List.of("38"),
                List.of(),
                "#1D4F91",
                "#9DBFEF",
                "intrus@alpes.example",
                "Intrus",
                "",
                SITE,
                Set.of(),
                Charter.Pages.NEUTRAL,
                "",
                "");
    }

    private static Grant everywhere() {
        return new Grant(Grant.NETWORK, Role.ADMINISTRATOR);
    }

    private static ForeignPlaces.Saying abroad() {
        return new ForeignPlaces.Saying("vd-5724", "Nyon", "CH", "", "");
    }

    private static Framing part() {
        return new Framing(0, 0, 64, 64, 50, 50);
    }

    private static MediaListing.Filter library() {
        return new MediaListing.Filter(SITE, "", "", null, null, MediaListing.Only.ALL);
    }

    private static PageText page() {
        return new PageText("contact", "Intrus", false, 1, true, false, "Intrus.");
    }

    private static PreparedImage drawing() {
        return new ImageIntake(0).prepare(new BufferedImage(9, 6, BufferedImage.TYPE_INT_RGB));
    }
}
