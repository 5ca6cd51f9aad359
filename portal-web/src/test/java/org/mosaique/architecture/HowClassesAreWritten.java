package org.mosaique.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules on how a class is written: state, scopes, entities, transactions, names. */
final class HowClassesAreWritten {

    private static final List<String> SCOPES = List.of(
            RequestScoped.class.getName(),
            ApplicationScoped.class.getName(),
            SessionScoped.class.getName(),
            "jakarta.faces.view.ViewScoped",
            "org.omnifaces.cdi.ViewScoped");
    private static final String EMPTY_SUFFIXES = ".*(Service|Manager|Helper|Utils?|Impl)";

    private final House house;

    HowClassesAreWritten(House house) {
        this.house = house;
    }

    Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("static state is final", staticStateIsFinal());
        rules.put("at most one class lives in the session", atMostOneClassInTheSession());
        rules.put("a named bean says its scope", namedBeanSaysItsScope());
        rules.put("entities have no setters", entitiesHaveNoSetters());
        rules.put("enums are stored by name", enumsAreStoredByName());
        rules.put("no event is fired asynchronously", noAsynchronousEvent());
        rules.put("nothing is merged", nothingIsMerged());
        rules.put("transactions are declared on classes", transactionsAreDeclaredOnClasses());
        rules.put("extension points are interfaces of core.spi", extensionPointsAreInterfaces());
        rules.put("names say what a class is", namesSayWhatAClassIs());
        rules.put("the console belongs to the launcher", consoleBelongsToTheLauncher());
        return rules;
    }

    private ArchRule staticStateIsFinal() {
        return fields().that()
                .areStatic()
                .and(describe(
                        "are written by people",
                        field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                                && !field.getName().startsWith("$")))
                .should()
                .beFinal();
    }

    private ArchRule atMostOneClassInTheSession() {
        return classes().that().areAnnotatedWith(SessionScoped.class).should(new ArchCondition<>("be alone") {
            private final Collection<JavaClass> found = new ArrayList<>();

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                found.add(type);
                if (found.size() > 1) {
                    events.add(SimpleConditionEvent.violated(type, "another one in the session: " + found));
                }
            }
        });
    }

    private ArchRule namedBeanSaysItsScope() {
        DescribedPredicate<JavaClass> scoped = describe(
                "say a scope of the list",
                type -> type.getAnnotations().stream()
                        .anyMatch(annotation ->
                                SCOPES.contains(annotation.getRawType().getName())));
        return classes().that().areAnnotatedWith(Named.class).should(ArchCondition.from(scoped));
    }

    private ArchRule entitiesHaveNoSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*");
    }

    private ArchRule enumsAreStoredByName() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .and(describe("hold an enum", field -> field.getRawType().isEnum()))
                .should(new ArchCondition<>("be stored by name") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        var byName = field.tryGetAnnotationOfType(Enumerated.class)
                                .filter(enumerated -> enumerated.value() == EnumType.STRING);
                        if (byName.isEmpty()) {
                            events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is not"));
                        }
                    }
                });
    }

    private ArchRule noAsynchronousEvent() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "fire asynchronously",
                        call -> call.getName().equals("fireAsync")
                                && call.getTargetOwner().isAssignableTo(Event.class)));
    }

    private ArchRule nothingIsMerged() {
        return noClasses().should().callMethod(EntityManager.class, "merge", Object.class);
    }

    private ArchRule transactionsAreDeclaredOnClasses() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(house.root() + ".core.outbox..")
                .should()
                .beAnnotatedWith(Transactional.class);
    }

    private ArchRule extensionPointsAreInterfaces() {
        return classes()
                .that(describe(
                        "are marked as extension points",
                        type -> type.getAnnotations().stream()
                                .anyMatch(mark ->
                                        mark.getRawType().getSimpleName().equals("Spi"))))
                .should()
                .beInterfaces()
                .andShould()
                .resideInAPackage(house.root() + ".core.spi..");
    }

    private ArchRule namesSayWhatAClassIs() {
        return noClasses().should().haveNameMatching(EMPTY_SUFFIXES);
    }

    private ArchRule consoleBelongsToTheLauncher() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(house.root() + ".web.launcher..")
                .should(ArchCondition.from(describe(
                        "not write to the console",
                        method -> method.getFieldAccesses().stream()
                                .noneMatch(access -> access.getTargetOwner().isEquivalentTo(System.class)))));
    }
}
