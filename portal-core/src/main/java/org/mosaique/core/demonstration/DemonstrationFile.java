package org.mosaique.core.demonstration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mosaique.core.content.Markdown;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.spi.DemonstrationText;
import org.mosaique.core.workflow.review.Verdict;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One file of a site's {@code demonstration} folder: a head in YAML between two lines of three hyphens, then Markdown.
 *
 * @param text what it says
 * @param author who wrote it, by the local part of the address
 * @param state where its only, or its live, revision is
 * @param correction where a second revision of a published text is, if there is one
 * @param daysAgo how long ago it was published or made its last move
 * @param scene what its picture shows, if it has one
 * @param notes what people said about it, in order
 * @param shared to which other sites it was sent, and what these answered
 */
public record DemonstrationFile(
        DemonstrationText text,
        String author,
        ReviewState state,
        Optional<ReviewState> correction,
        int daysAgo,
        Optional<Scene> scene,
        List<Remark> notes,
        List<Share> shared) {

    /** A picture to be drawn. */
    public record Scene(String name, String alt, String credit) {}

    /** What somebody said; with a verdict when it was a vote, and a proposal when it was an objection. */
    public record Remark(String by, String text, Optional<Verdict> vote, String proposal) {

        /** An approval without a word. */
        static final Remark APPROVAL = new Remark("", "", Optional.of(Verdict.APPROVE), "");
    }

    /** What another site made of a text that was sent to it. */
    public enum Answer {
        /** Nothing yet. */
        PROPOSED,
        /** It shows it. */
        ACCEPTED,
        /** It does not want it. */
        DECLINED,
        /** It was not asked, and shows it. */
        PUSHED
    }

    /** A text that was sent to another site: with which words, and what came of it. */
    public record Share(
            String with, Answer answer, String word, String reason, String introduction, boolean featured) {}

    /** Reads a file; throws when its head is not as it should be, because the sites' own test reads every file. */
    static DemonstrationFile parse(String name, String content) {
        var parts = content.split("(?m)^---\\s*$", 3);
        if (parts.length < 3 || !parts[0].isBlank()) {
            throw new IllegalArgumentException(name + " has no head between two lines of three hyphens");
        }
        var loaded = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(parts[1]);
        if (!(loaded instanceof Map<?, ?> head)) {
            throw new IllegalArgumentException(name + " has an empty head");
        }
        var html = Markdown.html(parts[2]);
        return new DemonstrationFile(
                new DemonstrationText(
                        text(head, "title"),
                        text(head, "summary"),
                        html,
                        text(head, "theme"),
                        text(head, "commune"),
                        List.of()),
                Optional.of(text(head, "author"))
                        .filter(author -> !author.isEmpty())
                        .orElse(Cast.CONTRIBUTOR),
                state(text(head, "state")),
                Optional.of(text(head, "correction"))
                        .filter(state -> !state.isEmpty())
                        .map(DemonstrationFile::state),
                Integer.parseInt(text(head, "daysAgo")),
                scene(head.get("image")),
                remarks(head.get("notes")),
                shares(head.get("shared")));
    }

    /** Whether it is multiplied for load tests: everything but what its author keeps and what was taken down. */
    boolean isMultiplied() {
        return state != ReviewState.DRAFT && state != ReviewState.WITHDRAWN;
    }

    /** The same text as an ordinary published one, under a title of its own. */
    DemonstrationFile copy(int number) {
        var numbered = new DemonstrationText(
                text.title() + " (" + number + ")",
                text.summary(),
                text.html(),
                text.theme(),
                text.commune(),
                text.places());
        return new DemonstrationFile(
                numbered,
                Cast.CONTRIBUTOR,
                ReviewState.PUBLISHED,
                Optional.empty(),
                daysAgo,
                scene,
                List.of(),
                List.of());
    }

    private static Optional<Scene> scene(Object image) {
        return image instanceof Map<?, ?> map
                ? Optional.of(new Scene(text(map, "scene"), text(map, "alt"), text(map, "credit")))
                : Optional.empty();
    }

    private static List<Remark> remarks(Object notes) {
        return notes instanceof List<?> list
                ? list.stream().map(note -> remark((Map<?, ?>) note)).toList()
                : List.of();
    }

    private static List<Share> shares(Object shared) {
        return shared instanceof List<?> list
                ? list.stream().map(share -> share((Map<?, ?>) share)).toList()
                : List.of();
    }

    private static Share share(Map<?, ?> share) {
        return new Share(
                text(share, "with"),
                Answer.valueOf(text(share, "answer").toUpperCase(Locale.ROOT)),
                text(share, "word"),
                text(share, "reason"),
                text(share, "introduction"),
                text(share, "featured").equals("true"));
    }

    private static Remark remark(Map<?, ?> note) {
        var vote = Optional.of(text(note, "vote")).filter(given -> !given.isEmpty());
        return new Remark(
                text(note, "by"),
                text(note, "text"),
                vote.map(given -> Verdict.valueOf(given.toUpperCase(Locale.ROOT).replace('-', '_'))),
                text(note, "proposal"));
    }

    private static ReviewState state(String name) {
        return ReviewState.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String text(Map<?, ?> map, String entry) {
        var value = map.get(entry);
        return value == null ? "" : value.toString().strip();
    }
}
