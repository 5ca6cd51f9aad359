package org.mosaique.core.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.geo.Gazetteer;
import org.mosaique.core.shared.CoreTexts;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.spi.DemonstrationContent;
import org.mosaique.core.spi.DemonstrationText;

/** Reads the demonstration texts of a site and plays each one's course. One transaction a site: all of it or nothing. */
@ApplicationScoped
@Transactional
public class DemonstrationLoader {

    private static final Logger PROGRESS = Logger.getLogger("org.mosaique.progress");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SiteRegistry sites;

    @Inject
    private DemonstrationAccounts accounts;

    @Inject
    private DemonstrationImages images;

    @Inject
    private CoursePlayer player;

    @Inject
    private Gazetteer gazetteer;

    @Inject
    @Any
    private Instance<DemonstrationContent> contents;

    @Inject
    @ConfigProperty(name = "portal.demo.scale", defaultValue = "1")
    private int scale;

    @Inject
    private Clock clock;

    /**
     * Fills a site that has no content yet.
     *
     * @return whether it did
     */
    public boolean load(Site site) {
        if (!isEmpty(site)) {
            return false;
        }
        var folder = sites.folder(site.key()).orElseThrow();
        var files = folder.list("demonstration", ".md").stream()
                .map(name -> DemonstrationFile.parse(
                        name, folder.readText("demonstration", name).orElseThrow()))
                .toList();
        var cast = accounts.cast(site);
        for (var content : contents) {
            play(site, files, cast, content);
        }
        PROGRESS.info(() -> CoreTexts.console("start.demonstration.site", site.name(), count(files)));
        return true;
    }

    private void play(Site site, List<DemonstrationFile> files, Cast cast, DemonstrationContent content) {
        var pictures = images.draw(site, files, cast.contributor());
        for (int copy = 1; copy <= scale; copy++) {
            for (int index = 0; index < files.size(); index++) {
                var file = files.get(index);
                if (copy == 1) {
                    perform(site, file, pictures.get(index), cast, content, 0);
                } else if (file.isMultiplied()) {
                    perform(site, file.copy(copy), pictures.get(index), cast, content, 2L * (copy - 1));
                }
            }
            em.flush();
            em.clear();
        }
    }

    private void perform(
            Site site,
            DemonstrationFile file,
            ImageUse image,
            Cast cast,
            DemonstrationContent content,
            long daysEarlier) {
        var last = clock.instant()
                .truncatedTo(ChronoUnit.MINUTES)
                .minus(Duration.ofDays(file.daysAgo() + daysEarlier))
                .minus(Duration.ofMinutes(17L * (file.text().title().length() % 40)));
        player.play(site, content.typeKey(), content.body(placed(file.text(), site), image), file, cast, last);
    }

    /** The commune that is named is one of the site's own, else the largest of that name. */
    private DemonstrationText placed(DemonstrationText text, Site site) {
        if (text.commune().isEmpty()) {
            return text;
        }
        var place = gazetteer
                .named(text.commune(), site.perimeter())
                .or(() -> gazetteer.meant(text.commune(), site.perimeter()).stream()
                        .findFirst());
        return place.map(found -> text.at(List.of(found.code().toString()))).orElse(text);
    }

    private long count(List<DemonstrationFile> files) {
        var multiplied = files.stream().filter(DemonstrationFile::isMultiplied).count();
        return files.size() + multiplied * (scale - 1);
    }

    private boolean isEmpty(Site site) {
        return em.createQuery("select count(i) from ContentItem i where i.siteKey = :site", Long.class)
                        .setParameter("site", site.key())
                        .getSingleResult()
                == 0;
    }
}
