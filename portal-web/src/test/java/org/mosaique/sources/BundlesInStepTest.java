package org.mosaique.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text exists in every language, and every text that a view asks for exists. */
class BundlesInStepTest {

    /** A key written out in a view: {@code #{msg['articles.editor.title']}}. */
    private static final Pattern KEY = Pattern.compile("\\w+\\['([\\w-]+(?:\\.[\\w-]+)+)'\\s*]");

    @Test
    void languagesAreInStep() {
        assertThat(Bundle.all().stream().flatMap(bundle -> bundle.faults().stream()))
                .isEmpty();
    }

    @Test
    void viewsAskForTextsThatExist() {
        var known =
                Bundle.all().stream().flatMap(bundle -> bundle.keys().stream()).collect(Collectors.toSet());

        assertThat(View.all().stream().flatMap(view -> unknownKeys(view, known).stream()))
                .isEmpty();
    }

    @Test
    void aTextMissingInOneLanguageIsFound() {
        assertThat(bundle("a.b=Bonjour", "").faults())
                .singleElement()
                .asString()
                .contains("a.b has no text in en");
    }

    @Test
    void anEmptyTextIsFound() {
        assertThat(bundle("a.b=Bonjour", "a.b=").faults()).isNotEmpty();
    }

    @Test
    void aForgottenPlaceholderIsFound() {
        assertThat(bundle("a.b=Bonjour {0}", "a.b=Hello").faults())
                .singleElement()
                .asString()
                .contains("not filled in alike");
    }

    @Test
    void anUnknownKeyInAViewIsFound() {
        var view = new View("planted.xhtml", "<p>#{msg['a.b']} #{msg['a.c']}</p>");

        assertThat(unknownKeys(view, Set.of("a.b"))).containsExactly("planted.xhtml: a.c");
    }

    private static List<String> unknownKeys(View view, Set<String> known) {
        return view.expressions().stream()
                .flatMap(expression -> KEY.matcher(expression).results())
                .map(match -> match.group(1))
                .filter(key -> !known.contains(key))
                .map(key -> view.name() + ": " + key)
                .toList();
    }

    private static Bundle bundle(String french, String english) {
        return new Bundle("planted", Map.of("fr", Bundle.parse(french), "en", Bundle.parse(english)));
    }
}
