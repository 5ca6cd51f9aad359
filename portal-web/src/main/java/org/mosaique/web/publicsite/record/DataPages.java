package org.mosaique.web.publicsite.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mosaique.core.dossier.DossierListing;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.face.Figure;
import org.mosaique.core.site.face.Milestone;
import org.mosaique.web.publicsite.glossary.Glossaries;

/** The pages that a site has because it has something to put on them. */
@ApplicationScoped
public class DataPages {

    private static final String FIGURES = "chiffres";
    private static final String MILESTONES = "reperes";
    private static final String GLOSSARY = "glossaire";
    private static final String DOSSIERS = "dossiers";

    /** The pages that list something, by path, with the message that names each. */
    public static final SortedMap<String, String> TITLES = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            FIGURES, "public.figures.title",
            MILESTONES, "public.milestones.title",
            GLOSSARY, "public.glossary.title",
            DOSSIERS, "public.dossiers.title")));

    private static final int MOST = 1000;

    private Glossaries glossaries;
    private DossierListing dossiers;

    /** For the container's proxy. */
    protected DataPages() {}

    @Inject
    public DataPages(Glossaries glossaries, DossierListing dossiers) {
        this.glossaries = glossaries;
        this.dossiers = dossiers;
    }

    /** The paths of the pages, then those of the dossiers; reads the database once. */
    public List<String> of(Site site) {
        var shown = dossiers(site);
        var lists = Stream.of(FIGURES, MILESTONES, GLOSSARY)
                .filter(path -> has(site, path))
                .map(path -> "/" + path);
        var own = shown.isEmpty() ? Stream.<String>empty() : Stream.of("/" + DOSSIERS);
        var each = shown.stream().map(dossier -> "/dossiers/" + dossier.slug());
        return Stream.of(lists, own, each).flatMap(paths -> paths).toList();
    }

    /** Whether a site has something on one of the pages of {@link #TITLES}. */
    public boolean has(Site site, String path) {
        return switch (path) {
            case FIGURES -> !site.get(Figure.ENTRY).isEmpty();
            case MILESTONES -> !site.get(Milestone.ENTRY).isEmpty();
            case GLOSSARY -> !glossaries.terms(site).isEmpty();
            case DOSSIERS -> !dossiers.latest(site.key(), 1).isEmpty();
            default -> false;
        };
    }

    /** The dossiers that the public reads on a site, the newest first. */
    public List<DossierListing.Row> dossiers(Site site) {
        return dossiers.latest(site.key(), MOST);
    }

    /** The title of a dossier that the public reads on a site. */
    public Optional<String> dossier(Site site, String slug) {
        return dossiers.find(site.key(), slug).map(DossierListing.Row::title);
    }
}
