package org.mosaique.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The whole application obeys every rule of the house, and every rule is seen to fail on the fixtures. */
class ArchitectureTest {

    private static final String ROOT = "org.mosaique";
    private static final String FIXTURES = "org.mosaique.architecture.fixtures";

    @TestFactory
    Stream<DynamicTest> theApplicationObeys() {
        JavaClasses application = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages(ROOT);
        return HouseRules.of(ROOT).entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(application)));
    }

    @TestFactory
    Stream<DynamicTest> theFixturesBreak() {
        JavaClasses fixtures =
                new ClassFileImporter().withImportOption(new OnlyIncludeTests()).importPackages(FIXTURES);
        return HouseRules.of(FIXTURES).entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> assertTrue(
                                rule.getValue().evaluate(fixtures).hasViolation(),
                                "no fixture breaks the rule: " + rule.getKey())));
    }
}
