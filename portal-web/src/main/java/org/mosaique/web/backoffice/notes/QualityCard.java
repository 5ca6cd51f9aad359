package org.mosaique.web.backoffice.notes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.workflow.check.CheckResult;
import org.mosaique.core.workflow.check.Checklist;
import org.mosaique.core.workflow.check.Report;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.backoffice.content.Dossier;

/** The quality checklist of the open {@link Dossier} with its score, and with what else is missing. */
@Named("quality")
@RequestScoped
public class QualityCard {

    private Dossier dossier;
    private Checklist checklist;
    private Texts texts;

    private Report report = new Report(List.of());
    private List<Objection> rest = List.of();
    private String submitted = "";

    /** For the container's proxy. */
    protected QualityCard() {}

    @Inject
    public QualityCard(Dossier dossier, Checklist checklist, Texts texts) {
        this.dossier = dossier;
        this.checklist = checklist;
        this.texts = texts;
    }

    /** Goes through the checklist; called before each rendering, once the dossier is known. */
    public void load() {
        if (!dossier.isKnown()) {
            return;
        }
        report = checklist.of(dossier.ref(), dossier.number());
        submitted = checklist
                .scoreOf(dossier.ref(), dossier.number())
                .map(score -> texts.fill("notes.quality.submitted", score))
                .orElse("");
        var told = report.results().stream()
                .flatMap(result -> result.objections().stream())
                .map(Objection::field)
                .collect(Collectors.toSet());
        rest = dossier.getObjections().stream()
                .filter(objection -> !told.contains(objection.field()))
                .toList();
    }

    /** {@code done}, {@code blocking} or {@code advising}. */
    public String state(CheckResult result) {
        return result.isFulfilled() ? "done" : result.isBlocking() ? "blocking" : "advising";
    }

    /** What is not a check of the list, and keeps it from being submitted all the same. */
    public List<Objection> getRest() {
        return rest;
    }

    /** The lines, in order. */
    public List<CheckResult> getResults() {
        return report.results();
    }

    /** How it stands, in words. */
    public String getScore() {
        return texts.fill("notes.quality.score", report.score(), report.fulfilled(), report.asked());
    }

    /** The score as a number, from 0 to 100. */
    public int getValue() {
        return report.score();
    }

    /** How it stood when it was submitted; an empty string when it never was. */
    public String getSubmitted() {
        return submitted;
    }
}
