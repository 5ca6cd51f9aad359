package org.mosaique.inside;

import static org.mosaique.core.content.PublicationState.PROPOSED;
import static org.mosaique.inside.Attempt.done;
import static org.mosaique.inside.Attempt.trying;
import static org.mosaique.inside.Stage.SITE;

import java.util.List;
import org.mosaique.core.dossier.DossierDesk.Filter;
import org.mosaique.core.exchange.ProposalListing;

/** What an intruder may try on what sites give each other, and on dossiers. */
final class AttemptsOnExchange {

    static final List<Attempt> ALL = List.of(
            trying(
                    "dossiers",
                    "DossierDesk.page",
                    (on, it) -> on.dossierDesk.page(new Filter(SITE, "", null, true), 1, 20)),
            trying("candidates", "DossierDesk.candidates", (on, it) -> on.dossierDesk.candidates(SITE, "", 20)),
            trying("open a dossier", "Dossiers.open", (on, it) -> on.dossiers.open(it.dossier())),
            trying(
                    "create a dossier",
                    "Dossiers.create",
                    (on, it) -> on.dossiers.create(SITE, Stage.dossier(it.ref()))),
            trying(
                    "save a dossier",
                    "Dossiers.save",
                    (on, it) -> on.dossiers.save(it.dossier(), 1, Stage.dossier(it.ref()))),
            trying("publish a dossier", "Dossiers.publish", (on, it) -> done(() -> on.dossiers.publish(it.dossier()))),
            trying("hide a dossier", "Dossiers.hide", (on, it) -> done(() -> on.dossiers.hide(it.dossier()))),
            trying("delete a dossier", "Dossiers.delete", (on, it) -> done(() -> on.dossiers.delete(it.dossier()))),
            trying("targets", "Sharing.targets", (on, it) -> on.sharing.targets(it.ref())),
            trying("send", "Sharing.send", (on, it) -> on.sharing.send(it.ref(), List.of("rhone"), "", true)),
            trying(
                    "accept",
                    "Proposals.accept",
                    (on, it) -> done(() -> on.proposals.accept(it.ref(), SITE, PROPOSED, ""))),
            trying(
                    "decline",
                    "Proposals.decline",
                    (on, it) -> done(() -> on.proposals.decline(it.ref(), SITE, PROPOSED, "Non."))),
            trying(
                    "take down at home",
                    "Proposals.takeDown",
                    (on, it) -> done(() -> on.proposals.takeDown(it.ref(), SITE, "Non."))),
            trying("feature", "Proposals.feature", (on, it) -> done(() -> on.proposals.feature(it.ref(), SITE, true))),
            trying(
                    "introduce",
                    "Proposals.introduce",
                    (on, it) -> done(() -> on.proposals.introduce(it.ref(), SITE, "Un mot."))),
            trying(
                    "queue",
                    "ProposalListing.page",
                    (on, it) -> on.proposalListing.page(
                            new ProposalListing.Filter(SITE, PROPOSED, "", ""), ProposalListing.Order.OLDEST, 1, 20)),
            trying("proposal", "ProposalListing.find", (on, it) -> on.proposalListing.find(it.ref(), SITE)),
            trying("proposed body", "ProposalListing.body", (on, it) -> on.proposalListing.body(it.ref(), SITE)),
            trying("provenance", "Provenance.of", (on, it) -> on.provenance.of(it.ref(), it.number())));

    private AttemptsOnExchange() {}
}
