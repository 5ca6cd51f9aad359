package org.mosaique.core.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Permission;
import org.mosaique.core.shared.NotFoundException;

/**
 * Reads the calendar for the current actor: all there is of the sites whose contents they may read, of the others where they
 * write every idea and their own texts. The same few queries, however much is planned.
 */
@ApplicationScoped
@Transactional
public class CalendarListing {

    private static final Comparator<Planned> IN_ORDER = Comparator.comparing(
                    Planned::on, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Planned::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Planned::title)
            .thenComparing(Planned::ref);

    private AccessControl access;
    private CalendarSources sources;

    /** For the container's proxy. */
    protected CalendarListing() {}

    @Inject
    public CalendarListing(AccessControl access, CalendarSources sources) {
        this.access = access;
        this.sources = sources;
    }

    /**
     * What the calendar is asked for.
     *
     * @param sites keys of sites
     * @param stage how far; null for all
     * @param author part of the name of whoever writes; may be empty
     * @param theme key of a theme; may be empty
     */
    public record Filter(List<String> sites, Planned.Stage stage, String author, String theme) {

        private boolean takes(Planned entry) {
            return (stage == null || entry.stage() == stage)
                    && (author.isEmpty()
                            || entry.who().toLowerCase(Locale.ROOT).contains(author.toLowerCase(Locale.ROOT)))
                    && (theme.isEmpty() || entry.theme().equals(theme));
        }
    }

    /**
     * What is planned from one day to another, both included, in order.
     *
     * @throws NotFoundException when the actor does not work on any of the sites
     */
    public List<Planned> entries(Filter filter, LocalDate from, LocalDate to) {
        var scope = scope(filter.sites());
        return Stream.of(
                        sources.ideas(scope, from, to),
                        sources.texts(scope, from, to),
                        sources.appointments(scope, from, to),
                        sources.publications(scope, from, to),
                        sources.verifications(scope, from, to))
                .flatMap(List::stream)
                .filter(filter::takes)
                .filter(entry -> !entry.on().isBefore(from) && !entry.on().isAfter(to))
                .sorted(IN_ORDER)
                .toList();
    }

    /** Ideas and started texts without a day. */
    public List<Planned> someDay(Filter filter) {
        return sources.undated(scope(filter.sites())).stream()
                .filter(filter::takes)
                .sorted(IN_ORDER)
                .toList();
    }

    private Scope scope(List<String> sites) {
        var wide = new ArrayList<String>();
        var own = new ArrayList<String>();
        for (var site : sites) {
            if (access.allows(Permission.CONTENT_READ_ANY, site)) {
                wide.add(site);
            } else if (access.allows(Permission.CONTENT_EDIT, site)) {
                own.add(site);
            }
        }
        if (wide.isEmpty() && own.isEmpty()) {
            throw new NotFoundException("calendar of " + sites);
        }
        return new Scope(wide, own, access.actor().ref());
    }
}
