package org.mosaique.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Every module's jar is in the portal and is named in {@code persistence.xml}: entities of a jar that is not named are
 * silently absent.
 */
class ModuleAssemblyTest {

    @Test
    void everyModuleIsPartOfThePortal() {
        assertThat(missingDependencies(modules(), read("pom.xml"))).isEmpty();
    }

    @Test
    void everyModuleWithEntitiesIsNamedInThePersistenceUnit() {
        assertThat(missingJarFiles(modules(), read("src/main/resources/META-INF/persistence.xml")))
                .isEmpty();
    }

    @Test
    void aForgottenModuleIsFound() {
        var pom = Jsoup.parse("<dependency><artifactId>articles</artifactId></dependency>", Parser.xmlParser());
        var unit = Jsoup.parse("<jar-file>lib/articles.jar</jar-file>", Parser.xmlParser());

        assertThat(missingDependencies(Set.of("articles", "jobs"), pom)).containsExactly("jobs");
        assertThat(missingJarFiles(Set.of("articles", "jobs"), unit))
                .containsExactlyInAnyOrder("lib/jobs.jar", "lib/portal-core.jar");
    }

    private static Set<String> modules() {
        return read("../modules/pom.xml").select("modules > module").eachText().stream()
                .collect(Collectors.toSet());
    }

    private static List<String> missingDependencies(Set<String> modules, Document pom) {
        var present = pom.select("dependency > artifactId").eachText();
        return modules.stream().filter(module -> !present.contains(module)).toList();
    }

    private static List<String> missingJarFiles(Set<String> modules, Document unit) {
        var named = unit.select("jar-file").eachText();
        return java.util.stream.Stream.concat(modules.stream(), java.util.stream.Stream.of("portal-core"))
                .map(module -> "lib/" + module + ".jar")
                .filter(jar -> !named.contains(jar))
                .toList();
    }

    private static Document read(String path) {
        return Jsoup.parse(SourceTree.read(Path.of(path)), Parser.xmlParser());
    }
}
