package org.mosaique.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.mosaique.architecture.Dependencies.notDependWhere;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules on imports: core, modules and web, and the storeys inside the core. */
final class WhoMayImportWhom {

    private static final DescribedPredicate<JavaClass> FACES =
            resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..");

    private final House house;

    WhoMayImportWhom(House house) {
        this.house = house;
    }

    Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("the core knows no web technology", coreKnowsNoWebTechnology());
        rules.put("the core knows neither modules nor web", coreKnowsNeitherModulesNorWeb());
        rules.put("every feature of the core has its storey", everyFeatureHasItsStorey());
        rules.put("the core is built from the ground up", coreIsBuiltFromTheGroundUp());
        rules.put("the features of the core form no cycle", featuresFormNoCycle());
        rules.put("what is internal stays with its owner", internalStaysWithItsOwner());
        rules.put("a module knows no other module", moduleKnowsNoOtherModule());
        rules.put("a module does not know the web", moduleDoesNotKnowTheWeb());
        rules.put("the web knows no module", webKnowsNoModule());
        rules.put("Faces stays in the web packages", facesStaysInTheWebPackages());
        rules.put("the web packages see no persistence", webPackagesSeeNoPersistence());
        rules.put("the server's own classes stay in the launcher", serverStaysInTheLauncher());
        return rules;
    }

    private ArchRule coreKnowsNoWebTechnology() {
        return noClasses()
                .that()
                .resideInAPackage(house.core())
                .should()
                .dependOnClassesThat(FACES.or(resideInAnyPackage("jakarta.servlet..")));
    }

    private ArchRule coreKnowsNeitherModulesNorWeb() {
        return classes()
                .that()
                .resideInAPackage(house.core())
                .should(notDependWhere(
                        "modules or web", (origin, target) -> house.contains(target) && !house.isCore(target)));
    }

    private ArchRule everyFeatureHasItsStorey() {
        return classes().that().resideInAPackage(house.core()).should(new ArchCondition<>("have a storey") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var feature = house.feature(type).orElse("");
                if (House.storey(feature).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + ": core." + feature + " is not in the list of the storeys"));
                }
            }
        });
    }

    private ArchRule coreIsBuiltFromTheGroundUp() {
        return classes()
                .that()
                .resideInAPackage(house.core())
                .should(notDependWhere("a higher storey", this::isHigher));
    }

    private boolean isHigher(JavaClass origin, JavaClass target) {
        var from = house.feature(origin).flatMap(House::storey);
        var to = house.feature(target).flatMap(House::storey);
        return from.isPresent() && to.isPresent() && to.get() > from.get();
    }

    private ArchRule featuresFormNoCycle() {
        return slices().matching(house.root() + ".core.(*)..").should().beFreeOfCycles();
    }

    private ArchRule internalStaysWithItsOwner() {
        return classes()
                .should(notDependWhere(
                        "the inside of another",
                        (origin, target) -> house.contains(target)
                                && House.ownerOfInternal(target)
                                        .filter(owner -> !House.isIn(origin, owner))
                                        .isPresent()));
    }

    private ArchRule moduleKnowsNoOtherModule() {
        return classes()
                .should(notDependWhere(
                        "another module",
                        (origin, target) -> house.module(origin).isPresent()
                                && house.module(target).isPresent()
                                && !house.module(origin).equals(house.module(target))));
    }

    private ArchRule moduleDoesNotKnowTheWeb() {
        return noClasses()
                .that(describe("belong to a module", type -> house.module(type).isPresent()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.web());
    }

    private ArchRule webKnowsNoModule() {
        return noClasses()
                .that()
                .resideInAPackage(house.web())
                .should()
                .dependOnClassesThat(describe(
                        "belong to a module", type -> house.module(type).isPresent()));
    }

    private ArchRule facesStaysInTheWebPackages() {
        return noClasses()
                .that(describe("are outside the web packages", type -> !house.isWeb(type)))
                .should()
                .dependOnClassesThat(FACES);
    }

    private ArchRule webPackagesSeeNoPersistence() {
        DescribedPredicate<JavaClass> persistence = describe(
                "are entities or their manager",
                type -> type.isAnnotatedWith(Entity.class)
                        || type.getName().equals("jakarta.persistence.EntityManager")
                        || type.getName().equals("jakarta.persistence.EntityManagerFactory"));
        return noClasses()
                .that(describe("are in web packages", house::isWeb))
                .should()
                .dependOnClassesThat(persistence);
    }

    private ArchRule serverStaysInTheLauncher() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.root() + ".web.launcher..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fish.payara..", "com.sun..", "org.glassfish..");
    }
}
