package org.mosaique.web.backoffice.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mosaique.core.shared.NotFoundException;

/**
 * The guide for animators, as it lies in the war: Markdown files, in the order in which its table of contents names them.
 * French, as the people it is for.
 */
@ApplicationScoped
public class Handbook {

    /** The table of contents. */
    static final String CONTENTS = "README";

    private static final String FOLDER = "/WEB-INF/guide/";
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z0-9-]+)\\.md\\)");
    private static final Pattern HEADING = Pattern.compile("^# +(?:\\d+\\. +)?(.+)$", Pattern.MULTILINE);

    @Inject
    private ServletContext context;

    private final List<Chapter> chapters = new ArrayList<>();

    /**
     * One chapter.
     *
     * @param key its file's name without ending; {@code README} for the table of contents
     * @param title its heading, without number
     * @param html its text; ours, so it needs no cleaning
     */
    public record Chapter(String key, String title, String html) {

        /** Where it is read. */
        public String href() {
            return "/admin/guide" + (key.equals(CONTENTS) ? "" : "?chapter=" + key);
        }
    }

    @PostConstruct
    void read() {
        var contents = text(CONTENTS);
        chapters.add(chapter(CONTENTS, contents));
        LINK.matcher(contents)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(key -> chapters.add(chapter(key, text(key))));
    }

    private static Chapter chapter(String key, String markdown) {
        var heading = HEADING.matcher(markdown);
        return new Chapter(key, heading.find() ? heading.group(1) : key, GuideText.html(markdown));
    }

    private String text(String key) {
        try (var stream = context.getResourceAsStream(FOLDER + key + ".md")) {
            if (stream == null) {
                throw new NotFoundException("chapter " + key);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The table of contents, then every chapter. */
    public List<Chapter> chapters() {
        return List.copyOf(chapters);
    }

    /** The chapter of that name; the table of contents for an empty one. */
    public Optional<Chapter> find(String key) {
        var wanted = key.isEmpty() ? CONTENTS : key;
        return chapters.stream().filter(chapter -> chapter.key().equals(wanted)).findFirst();
    }
}
