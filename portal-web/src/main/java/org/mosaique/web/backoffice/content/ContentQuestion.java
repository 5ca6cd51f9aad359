package org.mosaique.web.backoffice.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.content.Themes;
import org.mosaique.core.workflow.contents.ContentFilter;
import org.mosaique.core.workflow.contents.ContentOrder;
import org.mosaique.core.workflow.contents.ContentScope;
import org.mosaique.core.workflow.contents.Narrowings;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Query;

/** What an address asks of the list of contents, and the address that asks it. What makes no sense is left out. */
@RequestScoped
public class ContentQuestion {

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,32}");

    private Bench bench;
    private Query query;
    private Narrowings narrowings;

    /** For the container's proxy. */
    protected ContentQuestion() {}

    @Inject
    public ContentQuestion(Bench bench, Query query, Narrowings narrowings) {
        this.bench = bench;
        this.query = query;
        this.narrowings = narrowings;
    }

    /** What is asked for. */
    public ContentFilter filter() {
        return new ContentFilter(
                scope(),
                bench.getSiteKey(),
                query.choice("state", ReviewState.class, null),
                KEY.matcher(query.text("type")).matches() ? query.text("type") : "",
                author(),
                Themes.has(query.text("theme")) ? query.text("theme") : "",
                beginning("since", 0),
                beginning("until", 1),
                narrowings.keys().contains(query.text("only")) ? query.text("only") : "",
                query.text("q"));
    }

    /** In which order. */
    public ContentOrder order() {
        return query.choice("sort", ContentOrder.class, ContentOrder.RECENT);
    }

    /** What of it stands in the address; empty values where nothing is said. */
    public Map<String, String> parameters() {
        var filter = filter();
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("site", filter.siteKey());
        parameters.put("from", filter.scope() == ContentScope.HERE ? "" : lower(filter.scope()));
        parameters.put("q", filter.text());
        parameters.put("state", filter.state() == null ? "" : filter.state().name());
        parameters.put("type", filter.typeKey());
        parameters.put("author", filter.author() == null ? "" : filter.author().toString());
        parameters.put("theme", filter.theme());
        parameters.put("since", day("since") == null ? "" : day("since").toString());
        parameters.put("until", day("until") == null ? "" : day("until").toString());
        parameters.put("only", filter.narrowing());
        parameters.put("sort", order() == ContentOrder.RECENT ? "" : lower(order()));
        return parameters;
    }

    /** What narrows the list. */
    public static String[] narrowing() {
        return new String[] {"q", "state", "type", "author", "theme", "since", "until", "only"};
    }

    /** Where the person may look: who reads only their own sees nothing from elsewhere. */
    private ContentScope scope() {
        var wanted = query.choice("from", ContentScope.class, ContentScope.HERE);
        return wanted == ContentScope.ELSEWHERE && !bench.may(Permission.CONTENT_READ_ANY) ? ContentScope.HERE : wanted;
    }

    private UUID author() {
        var asked = query.text("author");
        return asked.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(asked) : null;
    }

    /** When a day begins where the site is, or when it is over. */
    private Instant beginning(String name, int later) {
        var day = day(name);
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(bench.getSite().timeZone()).toInstant();
    }

    private LocalDate day(String name) {
        try {
            var asked = query.text(name);
            return asked.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(asked) : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
