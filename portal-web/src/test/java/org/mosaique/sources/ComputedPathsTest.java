package org.mosaique.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Mojarra evaluates any path that an include is given. Where the path is computed it comes from the code alone: from what the
 * content types declare, or from the list of blocks of a home page, never from what somebody sent or stored.
 */
class ComputedPathsTest {

    private static final String BLOCK = "#{block.fragment()}";
    private static final Pattern GETTER =
            Pattern.compile("public String getFragment\\(\\) \\{\\s*return ([^;]+);\\s*}");
    private static final Pattern FROM_THE_TYPES = Pattern.compile("(?:[\\w. ()=]+ \\? )?(?:NOTHING : )?"
            + "catalog\\.type\\((?:typeKey|(?:draft|preview|answering\\.draft\\(\\))\\.typeKey\\(\\))\\)\\.type\\(\\)\\.bodyFragment\\(\\)"
            + "(?: : NOTHING)?");
    private static final Pattern DECLARED =
            Pattern.compile("public String bodyFragment\\(\\) \\{\\s*return (\"?)([^;\"]*)\\1;");
    private static final Pattern OWN_BLOCK = Pattern.compile("\\bown\\(\"([^\"]+)\"");
    private static final String BLOCKS = "/WEB-INF/fragments/blocks/";

    /** The expressions that views may include, but for the blocks of a home page. */
    static List<String> expressions() {
        return ViewRule.CLOSED_LISTS.stream()
                .filter(each -> !each.equals(BLOCK))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void isOneOfThePathsThatTheContentTypesDeclare(String expression) {
        var getter = GETTER.matcher(bean(expression.replaceAll("#\\{(\\w+)\\.fragment}", "$1")));

        assertThat(getter.find()).as("getter behind %s", expression).isTrue();
        assertThat(getter.group(1)).matches(FROM_THE_TYPES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"query.text(\"view\")", "catalog.type(query.text(\"type\")).type().bodyFragment()", "path"})
    void aPathFromElsewhereIsFound(String planted) {
        assertThat(planted).doesNotMatch(FROM_THE_TYPES);
    }

    @Test
    void everyContentTypeDeclaresAViewInPlainLetters() {
        var declared = sources().stream()
                .flatMap(source -> DECLARED.matcher(source).results())
                .map(found -> found.group(2))
                .toList();

        assertThat(declared).isNotEmpty().isSubsetOf(views());
    }

    @Test
    void everyBlockOfAHomePageIsAView() {
        var blocks = OWN_BLOCK
                .matcher(source("HomeBlocks.java"))
                .results()
                .map(found -> BLOCKS + found.group(1) + ".xhtml")
                .toList();

        assertThat(blocks).isNotEmpty().isSubsetOf(views());
        assertThat(source("HomePage.java")).contains("block.fragment()");
    }

    private static Set<String> views() {
        return SourceTree.mainFiles(".xhtml").stream()
                .map(SourceTree::name)
                .map(name -> name.replaceFirst("^.*?/src/main/(?:webapp|resources/META-INF/resources)(?=/)", ""))
                .collect(Collectors.toSet());
    }

    private static String bean(String name) {
        return sources().stream()
                .filter(source -> source.contains("@Named(\"" + name + "\")"))
                .findFirst()
                .orElseThrow();
    }

    private static String source(String file) {
        return SourceTree.mainFiles(".java").stream()
                .filter(path -> path.endsWith(Path.of(file)))
                .map(SourceTree::read)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sources() {
        return SourceTree.mainFiles(".java").stream().map(SourceTree::read).toList();
    }
}
