package org.mosaique.core.founding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteFolder;

/** The static pages that a new territory begins with. */
final class FirstPages {

    private static final String FOLDER = "pages";
    private static final List<String> NEUTRAL =
            List.of("qui-sommes-nous", "contribuer", "mentions-legales", "accessibilite", "contact");

    private FirstPages() {}

    /** The pages by the names of their files; none when those of the parent serve. */
    static Map<String, String> of(Charter charter, Site like, SiteFolder folder) {
        return switch (charter.pages()) {
            case NEUTRAL -> neutral(charter);
            case COPIED -> copied(charter, like, folder);
            case INHERITED -> Map.of();
        };
    }

    private static Map<String, String> neutral(Charter charter) {
        var pages = new LinkedHashMap<String, String>();
        for (var slug : NEUTRAL) {
            var text = template(slug)
                    .replace("{name}", charter.name())
                    .replace("{territory}", charter.territory())
                    .replace("{organisation}", charter.organisation())
                    .replace("{address}", charter.address().isBlank() ? "" : ", " + charter.address())
                    .replace("{email}", charter.email());
            pages.put(slug + ".md", text);
        }
        return pages;
    }

    private static Map<String, String> copied(Charter charter, Site like, SiteFolder folder) {
        var pages = new LinkedHashMap<String, String>();
        for (var file : folder.list(FOLDER, ".md")) {
            var text = folder.readText(FOLDER, file).orElse("");
            text = replaced(text, like.contact().email(), charter.email());
            text = replaced(text, like.contact().organisation(), charter.organisation());
            text = replaced(text, like.contact().address(), charter.address());
            text = replaced(text, like.name(), charter.name());
            pages.put(file, text);
        }
        return pages;
    }

    private static String replaced(String text, String from, String to) {
        return from.isBlank() ? text : text.replace(from, to);
    }

    private static String template(String slug) {
        try (var stream = FirstPages.class.getResourceAsStream("/org/mosaique/core/founding/" + slug + ".md")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
