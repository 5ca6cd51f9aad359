package org.mosaique.core.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mosaique.core.access.AccessControl;
import org.mosaique.core.access.Grant;
import org.mosaique.core.access.Permission;
import org.mosaique.core.access.Role;
import org.mosaique.core.people.People;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.Contrast;
import org.mosaique.core.site.Finding;
import org.mosaique.core.site.PublicChange;
import org.mosaique.core.site.SiteFolder;
import org.mosaique.core.site.SiteRegistry;

/**
 * Founds territories: writes the folder of a new one after the example of another, takes it over at once, and invites its
 * first animator. Either all of it happens or nothing.
 */
@ApplicationScoped
@Transactional
public class Founding {

    @PersistenceContext
    private EntityManager em;

    private AccessControl access;
    private SiteRegistry sites;
    private People people;
    private Event<SiteEvent> founded;
    private Event<PublicChange> shown;

    /** For the container's proxy. */
    protected Founding() {}

    @Inject
    public Founding(
            AccessControl access,
            SiteRegistry sites,
            People people,
            Event<SiteEvent> founded,
            Event<PublicChange> shown) {
        this.access = access;
        this.sites = sites;
        this.people = people;
        this.founded = founded;
        this.shown = shown;
    }

    /**
     * Founds a territory: when this returns, it answers.
     *
     * @throws RefusedException when something is wrong; each objection names the component of the charter
     */
    public void found(Charter charter) {
        access.requireEverywhere(Permission.SITE_SETTINGS);
        var objections = new ArrayList<>(ownObjections(charter));
        var home = sites.outsideFolder().orElseThrow(() -> RefusedException.because("founding.no-folder"));
        var hidden = FolderWriter.write(home, files(charter));
        try {
            sites.findingsWith(new SiteFolder(charter.key(), hidden)).stream()
                    .map(this::objection)
                    .filter(objection -> objections.stream().noneMatch(known -> isSameField(known, objection)))
                    .forEach(objections::add);
            if (!objections.isEmpty()) {
                throw new RefusedException(objections);
            }
            invite(charter);
            em.flush(); // what can be refused is refused before the folder is there
            takeOver(charter, hidden, home.resolve(charter.key()));
        } finally {
            FolderWriter.remove(hidden);
        }
        founded.fire(new SiteEvent(charter.key(), "site.founded", charter.name().strip()));
        shown.fire(PublicChange.site(PublicChange.EVERYWHERE));
    }

    private List<Objection> ownObjections(Charter charter) {
        var objections = new ArrayList<Objection>();
        if (!Reserved.isWellFormed(charter.key())) {
            objections.add(Objection.at("key", "founding.key.form"));
        } else if (Reserved.isWord(charter.key())) {
            objections.add(Objection.at("key", "founding.key.reserved", charter.key()));
        } else if (sites.find(charter.key()).isPresent()) {
            objections.add(Objection.at("key", "founding.key.taken", charter.key()));
        }
        var wrong = Places.firstWrong(charter.places());
        if (!wrong.isEmpty()) {
            objections.add(Objection.at("places", "founding.places.wrong", wrong));
        } else if (charter.places().isEmpty()) {
            objections.add(Objection.at("places", "founding.places.missing"));
        }
        return objections;
    }

    private Map<String, String> files(Charter charter) {
        var like = sites.get(charter.like());
        var files = new LinkedHashMap<String, String>();
        files.put(SiteFolder.DESCRIPTOR, Descriptor.write(charter, sites.settings(like.key())));
        if (Contrast.isColour(charter.accent())) {
            var emblem = new Emblem(charter.key(), charter.accent());
            files.put("logo.svg", emblem.logo());
            files.put("ridge.svg", emblem.ridge());
        }
        FirstPages.of(charter, like, sites.folder(like.key()).orElseThrow())
                .forEach((name, text) -> files.put("pages/" + name, text));
        return files;
    }

    private void invite(Charter charter) {
        if (!charter.isInviting()) {
            return;
        }
        try {
            people.invite(charter.animatorEmail(), charter.animatorName(), new Grant(charter.key(), Role.ANIMATOR));
        } catch (RefusedException refused) {
            throw new RefusedException(refused.objections().stream()
                    .map(each -> new Objection(
                            each.field().equals("email") ? "animatorEmail" : "animatorName",
                            each.messageKey(),
                            each.arguments()))
                    .toList());
        }
    }

    private void takeOver(Charter charter, Path hidden, Path visible) {
        if (!FolderWriter.show(hidden, visible)) {
            throw new RefusedException(List.of(Objection.at("key", "founding.key.folder", charter.key())));
        }
        var findings = sites.add(new SiteFolder(charter.key(), visible));
        if (!findings.isEmpty()) {
            FolderWriter.remove(visible);
            throw new RefusedException(findings.stream().map(this::objection).toList());
        }
    }

    private Objection objection(Finding finding) {
        var language = Locale.forLanguageTag(access.actor().language());
        return Objection.at(
                field(finding.entry()), "site.setting.refused", finding.what(language), finding.remedy(language));
    }

    /** The component of the charter that an entry of the descriptor comes from. */
    private static String field(String entry) {
        var section = entry.contains(".") ? entry.substring(0, entry.indexOf('.')) : entry;
        return section.equals("perimeter") ? "places" : entry.substring(entry.indexOf('.') + 1);
    }

    private static boolean isSameField(Objection one, Objection other) {
        return one.field().equals(other.field());
    }
}
