package org.mosaique.inside;

import static org.mosaique.inside.Attempt.done;
import static org.mosaique.inside.Attempt.trying;
import static org.mosaique.inside.Stage.SITE;
import static org.mosaique.inside.Stage.TYPE;

import java.util.List;
import java.util.UUID;
import org.mosaique.core.content.Author;
import org.mosaique.core.notes.Pin;
import org.mosaique.core.workflow.writing.DraftPresence.Doing;

/** What an intruder may try on texts: to write them, to read what is said about them, to show them around. */
final class AttemptsOnTexts {

    static final List<Attempt> ALL = List.of(
            trying("blank", "Drafting.blank", (on, it) -> on.drafting.blank(SITE, TYPE)),
            trying("start", "Drafting.start", (on, it) -> on.drafting.start(SITE, TYPE, Stage.body("Intrus"))),
            trying("open", "Drafting.open", (on, it) -> on.drafting.open(it.ref(), it.number())),
            trying(
                    "save",
                    "Drafting.save",
                    (on, it) -> on.drafting.save(it.ref(), it.number(), it.version(), Stage.body("Intrus"))),
            trying("correct", "Drafting.correct", (on, it) -> on.drafting.correct(it.ref())),
            trying("restore a version", "Drafting.restore", (on, it) -> on.drafting.restore(it.ref(), it.number())),
            trying("versions", "Versions.page", (on, it) -> on.versions.page(it.ref(), it.number(), 1, 20)),
            trying("compare", "Versions.compare", (on, it) -> on.versions.compare(it.ref(), it.number(), it.number())),
            trying(
                    "begin by script",
                    "Autosave.begin",
                    (on, it) -> on.autosave.begin(SITE, TYPE, "{\"title\":\"Intrus\"}")),
            trying(
                    "save by script",
                    "Autosave.save",
                    (on, it) -> on.autosave.save(it.ref(), it.number(), it.version(), false, "{}")),
            trying(
                    "save a copy",
                    "Autosave.save",
                    (on, it) -> on.autosave.save(it.ref(), it.number(), it.version(), true, "{}")),
            trying("unsaved", "UnsavedTexts.own", (on, it) -> on.unsaved.own(it.ref(), it.number())),
            trying("drop unsaved", "UnsavedTexts.drop", (on, it) -> done(() -> on.unsaved.drop(it.ref(), it.number()))),
            trying("base", "UnsavedTexts.base", (on, it) -> on.unsaved.base(it.ref(), it.number(), it.version())),
            trying("be there", "Presence.beat", (on, it) -> on.presence.beat(it.ref(), it.number(), Doing.WRITING)),
            trying("who is there", "Presence.others", (on, it) -> on.presence.others(it.ref(), it.number())),
            trying("leave", "Presence.leave", (on, it) -> done(() -> on.presence.leave(it.ref(), it.number()))),
            trying("look at what is live", "QuickCorrection.open", (on, it) -> on.correction.open(it.ref())),
            trying(
                    "correct at once",
                    "QuickCorrection.publish",
                    (on, it) -> on.correction.publish(it.ref(), it.number(), "{}")),
            trying("clashes", "CorrectionClashes.of", (on, it) -> on.clashes.of(it.ref(), it.number())),
            trying(
                    "settle clashes",
                    "CorrectionClashes.settle",
                    (on, it) -> done(() -> on.clashes.settle(it.ref(), it.number()))),
            trying(
                    "start for",
                    "Drafting.startFor",
                    (on, it) -> on.drafting.startFor(SITE, TYPE, Stage.body("Intrus"), Author.NOBODY)),
            trying(
                    "comment",
                    "Remarks.comment",
                    (on, it) -> on.remarks.comment(it.ref(), it.number(), Pin.toField("title"), "Un mot.")),
            trying(
                    "reply",
                    "Remarks.reply",
                    (on, it) -> on.remarks.reply(it.ref(), it.number(), UUID.randomUUID(), "Un mot.")),
            trying(
                    "settle",
                    "Remarks.settle",
                    (on, it) -> done(() -> on.remarks.settle(it.ref(), it.number(), UUID.randomUUID()))),
            trying(
                    "reopen",
                    "Remarks.reopen",
                    (on, it) -> done(() -> on.remarks.reopen(it.ref(), it.number(), UUID.randomUUID()))),
            trying("note", "Remarks.note", (on, it) -> on.remarks.note(it.ref(), it.number(), "Un mot.")),
            trying("talk", "RemarkListing.of", (on, it) -> on.remarkListing.of(it.ref(), it.number())),
            trying("readers", "Readers.of", (on, it) -> on.readers.of(it.ref(), it.number())),
            trying("make a link", "PreviewLinks.make", (on, it) -> on.previewLinks.make(it.ref(), it.number())),
            trying("links", "PreviewLinks.list", (on, it) -> on.previewLinks.list(it.ref(), it.number())),
            trying(
                    "is a link offered",
                    "PreviewLinks.isOffered",
                    (on, it) -> on.previewLinks.isOffered(it.ref(), it.number())),
            trying(
                    "revoke a link",
                    "PreviewLinks.revoke",
                    (on, it) -> done(() -> on.previewLinks.revoke(it.ref(), it.number(), UUID.randomUUID()))),
            trying("checklist", "Checklist.of", (on, it) -> on.checklist.of(it.ref(), it.number())),
            trying("score", "Checklist.scoreOf", (on, it) -> on.checklist.scoreOf(it.ref(), it.number())),
            trying("checks of a site", "Checklist.settings", (on, it) -> on.checklist.settings(SITE)));

    private AttemptsOnTexts() {}
}
