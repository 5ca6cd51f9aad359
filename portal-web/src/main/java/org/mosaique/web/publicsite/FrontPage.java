package org.mosaique.web.publicsite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.mosaique.core.content.LiveEntryListing;

/**
 * A home page: what is new, laid out as on a front page. One query fills it all: what the site features leads, else the
 * first with a picture; four stand beside it, six are cards, and the rest fills columns where a theme (on the network: a territory) has enough.
 */
@Named("front")
@RequestScoped
public class FrontPage {

    private static final int READ = 40;
    private static final int LEADERS = 5;
    private static final int BESIDE = 4;
    private static final int LATEST = 6;
    private static final int COLUMNS = 3;
    private static final int IN_COLUMN = 3;
    private static final int ENOUGH = 2;

    private LiveEntryListing listing;
    private Stories stories;
    private Face face;

    private Story lead;
    private List<Story> beside = List.of();
    private List<Story> latest = List.of();
    private List<Column> columns = List.of();

    /** For the container's proxy. */
    protected FrontPage() {}

    @Inject
    public FrontPage(LiveEntryListing listing, Stories stories, Face face) {
        this.listing = listing;
        this.stories = stories;
        this.face = face;
    }

    /**
     * Some stories that belong together.
     *
     * @param title what they have in common
     * @param href where there are more
     * @param site key of the site whose colour it bears
     * @param stories some of them
     */
    public record Column(String title, String href, String site, List<Story> stories) {}

    @PostConstruct
    void lay() {
        var rows = face.isNetwork() ? listing.latestOfNetwork(READ) : listing.front(face.getKey(), READ);
        var all = new ArrayList<>(stories.of(rows));
        if (all.isEmpty()) {
            return;
        }
        lead = lead(all);
        all.remove(lead);
        beside = take(all, BESIDE);
        latest = take(all, LATEST);
        columns = columns(all);
    }

    private static Story lead(List<Story> all) {
        var first = all.get(0);
        return first.row().featured()
                ? first
                : all.stream()
                        .limit(LEADERS)
                        .filter(Story::pictured)
                        .findFirst()
                        .orElse(first);
    }

    private static List<Story> take(List<Story> from, int most) {
        var head = from.subList(0, Math.min(most, from.size()));
        var taken = List.copyOf(head);
        head.clear();
        return taken;
    }

    private List<Column> columns(List<Story> rest) {
        var groups = new LinkedHashMap<String, List<Story>>();
        rest.forEach(story ->
                groups.computeIfAbsent(group(story), key -> new ArrayList<>()).add(story));
        var found = groups.entrySet().stream()
                .filter(group -> !group.getKey().isEmpty() && group.getValue().size() >= ENOUGH)
                .limit(COLUMNS)
                .map(group -> column(group.getKey(), group.getValue()))
                .toList();
        return found.size() < COLUMNS ? List.of() : found;
    }

    private String group(Story story) {
        return face.isNetwork() ? story.origin().territory() : story.theme();
    }

    private Column column(String title, List<Story> members) {
        var first = members.get(0);
        return new Column(
                title,
                face.isNetwork() ? first.originHref() : first.themeHref(),
                face.isNetwork() ? first.origin().key() : face.getKey(),
                members.stream().limit(IN_COLUMN).toList());
    }

    /** Whether nothing has been published yet. */
    public boolean isBlank() {
        return lead == null;
    }

    /** Three of the newest, for a reader who got lost. */
    public List<Story> getThree() {
        return Stream.concat(Stream.ofNullable(lead), beside.stream()).limit(3).toList();
    }

    public Story getLead() {
        return lead;
    }

    public List<Story> getBeside() {
        return beside;
    }

    public List<Story> getLatest() {
        return latest;
    }

    public List<Column> getColumns() {
        return columns;
    }
}
