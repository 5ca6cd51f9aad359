package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.workflow.Revisions;

/** The isolation test knows every method of every service that asks for rights: a new one can't be forgotten. */
class EveryServiceIsTriedTest {

    /** Each for a reason: what it answers concerns nobody but the one who asks, or is public. */
    private static final Set<String> HARMLESS = Set.of(
            "Drafting.isEditable", // of a draft that was opened already
            "Versions.between", // of texts that were read already
            "Absences.mine", // the actor's own absences
            "Absences.filled", // those in which the actor stands in
            "WaitingListing.page", // the actor's own desk; see IsolationIT
            "WaitingListing.count",
            "SavedFilters.of", // the actor's own, and those of the sites they are on; see SavedFiltersIT
            "ProposalListing.waiting", // the actor's own sites; see SharingIT
            "AuditListing.actions", // names of actions, no content
            "NewsListing.page", // the actor's own news; see NoticesIT
            "NewsListing.unread",
            "NewsListing.read",
            "NewsListing.see",
            "NewsListing.readAll",
            "Preferences.mine", // the actor's own choices
            "Preferences.choose",
            "People.introduceMyself", // the actor's own account
            "FormerPaths.lead", // behind PageDesk.save, which is tried
            "MediaLibrary.picture", // pictures are public by their address
            "MediaLibrary.find",
            "Ideas.writers", // nobody's for whoever may not give ideas
            "CalendarLinks.own", // the actor's own link
            "CalendarLinks.renew",
            "CalendarLinks.end",
            "CalendarLinks.reader"); // whose link it is: nobody acts yet; see CalendarIT

    @Test
    void everyMethodOfEveryServiceIsTried() {
        var tried = Attempt.all().stream().map(Attempt::method).collect(Collectors.toSet());

        var untried = new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.mosaique.core", "org.mosaique.articles")
                        .stream()
                        .filter(EveryServiceIsTriedTest::asksForRights)
                        .flatMap(service -> service.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(EveryServiceIsTriedTest::name)
                        .filter(name -> !tried.contains(name) && !HARMLESS.contains(name));

        assertThat(untried).isEmpty();
    }

    private static boolean asksForRights(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                && type.getAllFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(AccessControl.class)
                                || field.getRawType().isEquivalentTo(Revisions.class));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
