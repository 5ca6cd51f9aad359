package org.mosaique.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.mosaique.core.address.Redirects;
import org.mosaique.core.address.Renaming;
import org.mosaique.core.audit.AuditListing;
import org.mosaique.core.calendar.CalendarListing;
import org.mosaique.core.calendar.Ideas;
import org.mosaique.core.dossier.DossierDesk;
import org.mosaique.core.dossier.Dossiers;
import org.mosaique.core.exchange.ProposalListing;
import org.mosaique.core.exchange.Proposals;
import org.mosaique.core.exchange.Provenance;
import org.mosaique.core.exchange.Sharing;
import org.mosaique.core.founding.Founding;
import org.mosaique.core.founding.Reloading;
import org.mosaique.core.media.MediaLibrary;
import org.mosaique.core.media.desk.MediaDesk;
import org.mosaique.core.media.desk.MediaListing;
import org.mosaique.core.notes.Readers;
import org.mosaique.core.notes.RemarkListing;
import org.mosaique.core.notes.Remarks;
import org.mosaique.core.notify.MailDesk;
import org.mosaique.core.notify.MailListing;
import org.mosaique.core.page.PageDesk;
import org.mosaique.core.people.Farewell;
import org.mosaique.core.people.People;
import org.mosaique.core.people.PeopleListing;
import org.mosaique.core.places.ForeignPlaces;
import org.mosaique.core.places.ImportListing;
import org.mosaique.core.places.PlaceImports;
import org.mosaique.core.places.PlaceListing;
import org.mosaique.core.preview.PreviewLinks;
import org.mosaique.core.report.Reports;
import org.mosaique.core.schedule.Schedule;
import org.mosaique.core.schedule.Upkeep;
import org.mosaique.core.settings.SiteSettings;
import org.mosaique.core.trash.TrashListing;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.bulk.BulkMoves;
import org.mosaique.core.workflow.bulk.Foresight;
import org.mosaique.core.workflow.check.Checklist;
import org.mosaique.core.workflow.contents.ContentListing;
import org.mosaique.core.workflow.desk.SavedFilters;
import org.mosaique.core.workflow.desk.WaitingListing;
import org.mosaique.core.workflow.review.AfterChecks;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.core.workflow.review.Deliberation;
import org.mosaique.core.workflow.review.absence.Absences;
import org.mosaique.core.workflow.review.rules.RuleChange;
import org.mosaique.core.workflow.review.since.SinceMyVote;
import org.mosaique.core.workflow.review.steer.Steering;
import org.mosaique.core.workflow.writing.Autosave;
import org.mosaique.core.workflow.writing.CorrectionClashes;
import org.mosaique.core.workflow.writing.Presence;
import org.mosaique.core.workflow.writing.QuickCorrection;
import org.mosaique.core.workflow.writing.UnsavedTexts;
import org.mosaique.core.workflow.writing.Versions;

/** Everything a person of the back office can reach, in one hand. */
@Dependent
public class Services {

    @Inject
    Drafting drafting;

    @Inject
    Versions versions;

    @Inject
    Autosave autosave;

    @Inject
    UnsavedTexts unsaved;

    @Inject
    Presence presence;

    @Inject
    QuickCorrection correction;

    @Inject
    CorrectionClashes clashes;

    @Inject
    EditorialWorkflow workflow;

    @Inject
    Deliberation deliberation;

    @Inject
    Committee committee;

    @Inject
    Schedule schedule;

    @Inject
    Upkeep upkeep;

    @Inject
    Ideas ideas;

    @Inject
    CalendarListing calendar;

    @Inject
    AfterChecks checks;

    @Inject
    WaitingListing desk;

    @Inject
    ContentListing contents;

    @Inject
    Foresight foresight;

    @Inject
    SavedFilters filters;

    @Inject
    BulkMoves bulk;

    @Inject
    TrashListing trash;

    @Inject
    Reports reports;

    @Inject
    AuditListing audit;

    @Inject
    MailListing mails;

    @Inject
    MailDesk mailDesk;

    @Inject
    Farewell farewell;

    @Inject
    People people;

    @Inject
    PeopleListing peopleListing;

    @Inject
    MediaLibrary media;

    @Inject
    Sharing sharing;

    @Inject
    Proposals proposals;

    @Inject
    ProposalListing proposalListing;

    @Inject
    Provenance provenance;

    @Inject
    MediaListing mediaListing;

    @Inject
    MediaDesk mediaDesk;

    @Inject
    PageDesk pages;

    @Inject
    SiteSettings settings;

    @Inject
    PlaceImports placeImports;

    @Inject
    ImportListing importListing;

    @Inject
    PlaceListing placeListing;

    @Inject
    ForeignPlaces foreignPlaces;

    @Inject
    Dossiers dossiers;

    @Inject
    DossierDesk dossierDesk;

    @Inject
    Founding founding;

    @Inject
    Reloading reloading;

    @Inject
    Redirects redirects;

    @Inject
    Renaming renaming;

    @Inject
    Remarks remarks;

    @Inject
    RemarkListing remarkListing;

    @Inject
    Readers readers;

    @Inject
    PreviewLinks previewLinks;

    @Inject
    Checklist checklist;

    @Inject
    Steering steering;

    @Inject
    RuleChange rules;

    @Inject
    SinceMyVote sinceMyVote;

    @Inject
    Absences absences;
}
