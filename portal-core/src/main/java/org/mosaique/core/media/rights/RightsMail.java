package org.mosaique.core.media.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.access.Account;
import org.mosaique.core.access.Role;
import org.mosaique.core.media.MediaFile;
import org.mosaique.core.media.desk.Placement;
import org.mosaique.core.media.desk.WhereUsed;
import org.mosaique.core.notify.Mailer;
import org.mosaique.core.shared.CoreTexts;

/**
 * Tells that the rights of a picture end: to the authors of what shows it, to whoever gave it, and to the animators of the
 * sites of origin. Each reads of the contents of their own sites and of what is public.
 */
@ApplicationScoped
class RightsMail {

    private static final String READERS = """
            select distinct a from Account a
            where a.state = :active and (a.ref in :authors
              or a.ref in (select r.accountRef from RoleAssignment r where r.role = :animator and r.siteKey in :sites))
            order by a.email""";

    private static final String AUTHORS = """
            select distinct r.authorRef from MediaUse u, ContentItem i, Revision r
            where u.mediaRef = :media and i.ref = u.itemRef and r.item = i and r.number = u.number
              and (u.number = i.liveRevision or u.number = i.latestRevision)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WhereUsed whereUsed;

    @Inject
    private Mailer mailer;

    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /** @param news {@code near} or {@code over} */
    void send(String news, MediaFile file) {
        var placements = whereUsed.of(file.ref());
        readers(file, placements).forEach(reader -> send(news, file, placements, reader));
    }

    private void send(String news, MediaFile file, List<Placement> placements, Account reader) {
        var language = Locale.forLanguageTag(reader.language());
        var name = file.description().title().isEmpty()
                ? file.originalName()
                : file.description().title();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(file.rightsUntil());
        var live = placements.stream().filter(Placement::live).toList();
        var list = live.isEmpty()
                ? CoreTexts.text(language, "media.mail.nowhere")
                : live.stream().map(place -> "- " + place.title()).distinct().collect(Collectors.joining("\n"));
        var link = baseUrl + "/admin/media/edit?ref=" + file.ref();
        mailer.owe(
                reader.email(),
                CoreTexts.text(language, "media.mail." + news + ".subject", name),
                CoreTexts.text(language, "media.mail." + news + ".text", reader.name(), name, day, list, link));
    }

    private List<Account> readers(MediaFile file, List<Placement> placements) {
        var authors = new TreeSet<UUID>(em.createQuery(AUTHORS, UUID.class)
                .setParameter("media", file.ref())
                .getResultList());
        file.createdBy().ifPresent(authors::add);
        authors.add(new UUID(0, 0)); // SQL knows no empty list
        var keys = new TreeSet<String>();
        keys.add(file.siteKey());
        placements.forEach(place -> keys.add(place.siteKey()));
        return em.createQuery(READERS, Account.class)
                .setParameter("active", Account.State.ACTIVE)
                .setParameter("authors", authors)
                .setParameter("animator", Role.ANIMATOR)
                .setParameter("sites", keys)
                .getResultList();
    }
}
