package org.mosaique.core.workflow.review.remind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.AccountRepository;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Role;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Revision;
import org.mosaique.core.site.DecisionRule;
import org.mosaique.core.workflow.review.ReviewRun;
import org.mosaique.core.workflow.review.Seats;
import org.mosaique.core.workflow.review.absence.AbsenceRepository;

/** Knows who is expected to do something in a review now; whoever is away is not, whoever stands in is. */
@ApplicationScoped
public class Expected {

    @Inject
    private AccountRepository accounts;

    @Inject
    private AbsenceRepository absences;

    @Inject
    private Seats seats;

    /** One who is expected. */
    public record Person(UUID account, String name) {}

    /** Those who have not done yet what is expected of them. */
    public List<Person> in(Revision revision, ReviewRun run) {
        if (revision.state() == ReviewState.IN_COMMITTEE && run.rule().isByCommittee()) {
            return members(revision, run);
        }
        return run.claimedBy()
                .map(account -> List.of(new Person(account, run.claimedName().orElse(""))))
                .orElseGet(() -> animators(revision, run));
    }

    /** Those who look after the network; its administrators where nobody animates it. */
    public List<Person> ofNetwork() {
        var animators = holders(Role.ANIMATOR, Grant.NETWORK);
        return animators.isEmpty() ? holders(Role.ADMINISTRATOR, Grant.NETWORK) : animators;
    }

    /** Under consent reading is enough, so that whoever has read is left alone. */
    private List<Person> members(Revision revision, ReviewRun run) {
        var consent = run.rule().rule() == DecisionRule.Kind.CONSENT;
        return seats.circle(revision, run).awaited().stream()
                .filter(member -> !consent || member.readAt().isEmpty())
                .map(member -> new Person(member.accountRef(), member.name()))
                .toList();
    }

    private List<Person> animators(Revision revision, ReviewRun run) {
        var away = absences.running(run.siteKey());
        return holders(Role.ANIMATOR, run.siteKey()).stream()
                .filter(person -> !revision.isBy(person.account()))
                .filter(person ->
                        away.stream().noneMatch(each -> each.accountRef().equals(person.account())))
                .toList();
    }

    private List<Person> holders(Role role, String siteKey) {
        return accounts.holders(role, role, siteKey).stream()
                .map(holder -> new Person(holder.account(), holder.name()))
                .toList();
    }
}
