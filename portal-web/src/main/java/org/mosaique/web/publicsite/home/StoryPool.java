package org.mosaique.web.publicsite.home;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mosaique.web.publicsite.Story;

/** The newest stories of a face, from which the blocks of a home take in turn: what one has taken, no other shows. */
public class StoryPool {

    private static final int LEADERS = 5;
    private static final int ENOUGH = 2;
    private static final int ROW = 3;

    private final List<Story> rest;
    private final Set<UUID> taken = new HashSet<>();
    private final boolean whole;

    /**
     * @param stories the newest, newest first
     * @param whole whether there are no others
     */
    public StoryPool(List<Story> stories, boolean whole) {
        this.rest = new ArrayList<>(stories);
        this.whole = whole;
    }

    /** Whether there is nothing to take. */
    public boolean isEmpty() {
        return rest.isEmpty();
    }

    /** Takes what leads: what the site features, else the first of the newest with a picture, else the newest; or null. */
    public Story takeLead() {
        var lead = rest.stream()
                .limit(LEADERS)
                .filter(story -> story.row().featured() || story.pictured())
                .findFirst()
                .orElseGet(() -> isEmpty() ? null : rest.get(0));
        if (lead != null) {
            take(List.of(lead));
        }
        return lead;
    }

    /** Takes the newest. */
    public List<Story> take(int most) {
        return take(rest.stream().limit(most).toList());
    }

    /** Takes the newest in whole rows of three; what would stand alone in a last row stays in the pool. */
    public List<Story> takeRows(int most) {
        var available = Math.min(most, rest.size());
        return take(available > ROW ? available - available % ROW : available);
    }

    /**
     * Takes the newest of some kind.
     *
     * @param more reads so many of that kind, newest first; asked when there may be others than the pool knows
     */
    public List<Story> take(int most, Predicate<Story> kind, IntFunction<List<Story>> more) {
        var found = rest.stream().filter(kind).limit(most).toList();
        if (found.size() == most || whole) {
            return take(found);
        }
        return take(more.apply(most + taken.size()).stream()
                .filter(story -> !taken.contains(story.row().itemRef()))
                .limit(most)
                .toList());
    }

    /** Groups of the rest that are large enough, the one with the newest story first; all of them or none. */
    public Map<String, List<Story>> takeGroups(Function<Story, String> by, int groups, int inEach) {
        var all = rest.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        var found = new LinkedHashMap<String, List<Story>>();
        all.forEach((name, members) -> {
            if (!name.isEmpty() && members.size() >= ENOUGH && found.size() < groups) {
                found.put(name, members.stream().limit(inEach).toList());
            }
        });
        if (found.size() < groups) {
            return Map.of();
        }
        found.values().forEach(this::take);
        return found;
    }

    private List<Story> take(List<Story> stories) {
        stories.forEach(story -> taken.add(story.row().itemRef()));
        rest.removeIf(story -> taken.contains(story.row().itemRef()));
        return stories;
    }
}
