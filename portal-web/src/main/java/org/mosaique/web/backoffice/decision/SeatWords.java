package org.mosaique.web.backoffice.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mosaique.core.workflow.review.Committee;
import org.mosaique.core.workflow.review.Verdict;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.backoffice.content.Dossier;

/** Puts into words who has voted, who has read and who is expected, in the review of the open {@link Dossier}. */
@Named("seatWords")
@RequestScoped
public class SeatWords {

    @Inject
    private Dossier dossier;

    @Inject
    private Texts texts;

    @Inject
    private Moments when;

    /** What one seat has done. */
    public String of(Committee.Seat seat) {
        var kind = seat.voted() ? "voted" : seat.left() ? "left" : seat.readAt() == null ? "expected" : "read";
        return texts.fill(
                "seat." + kind, when.at(seat.readAt(), dossier.getDraft().siteKey()));
    }

    /** In whose place somebody sits, or that it has the casting vote; an empty string for others. */
    public String role(Committee.Seat seat) {
        if (seat.standsFor() != null && !seat.standsFor().isEmpty()) {
            return texts.fill("seat.stands-for", seat.standsFor());
        }
        return seat.chair() ? texts.text("seat.chair") : "";
    }

    /** What a ballot says, or that it is hidden until one has voted oneself. */
    public String verdict(Committee.Ballot ballot) {
        return ballot.isHidden() ? texts.text("ballot.hidden") : texts.name("verdict", ballot.verdict());
    }

    /** Whether votes are hidden from the person for now. */
    public boolean isHidden() {
        return dossier.getRound().isBlind();
    }

    /** Whether the person objects itself. */
    public boolean isObjecting() {
        return dossier.getRound().own() == Verdict.OBJECT;
    }

    /** What objecting is called: anew, or again in other words. */
    public String getObjectLabel() {
        return texts.text(isObjecting() ? "vote.object.change" : "vote.object.ask");
    }

    /** How the votes stand, or how many there are while they are hidden. */
    public String getTally() {
        var tally = dossier.getRound().tally();
        return isHidden()
                ? texts.fill("review.tally.hidden", tally.cast(), tally.voters())
                : texts.fill(
                        "review.tally",
                        tally.approvals(),
                        tally.against(),
                        tally.cast() - tally.approvals() - tally.against(),
                        tally.voters());
    }
}
