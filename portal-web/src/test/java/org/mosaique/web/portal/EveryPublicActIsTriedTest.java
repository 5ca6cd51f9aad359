package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mosaique.core.site.PublicChange;

/** Whoever tells that the public face changed is tried by {@link PublicAct}: a new one can't be forgotten. */
class EveryPublicActIsTriedTest {

    /** Not tried there: each tells the same event in the same way as one that is. Give them their act where you can. */
    private static final Set<String> ALIKE = Set.of(
            "Showcase", // one item on one site, as Distribution does
            "Founding", // sites founded and loaded anew, as SettingEvents tells it
            "Reloading",
            "AddressEvents",
            "Translations",
            "PlaceLabels");

    @Test
    void everyoneWhoTellsIsTried() {
        var tried = Arrays.stream(PublicAct.values()).map(PublicAct::teller).collect(Collectors.toSet());

        var untried = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.mosaique").stream()
                        .filter(EveryPublicActIsTriedTest::tells)
                        .map(EveryPublicActIsTriedTest::file)
                        .distinct()
                        .filter(name -> !tried.contains(name) && !ALIKE.contains(name));

        assertThat(untried).isEmpty();
    }

    /** The class that the file is named after. */
    private static String file(JavaClass type) {
        return type.getName().replaceAll(".*\\.|\\$.*", "");
    }

    private static boolean tells(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(PublicChange.class)
                        && Set.of("item", "block", "site").contains(call.getName()));
    }
}
