package org.mosaique.web.publicsite.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.mosaique.core.dossier.DossierListing;
import org.mosaique.core.site.Site;
import org.mosaique.core.site.face.Figure;
import org.mosaique.core.site.face.Milestone;
import org.mosaique.web.publicsite.glossary.Glossaries;

/** The pages that a site has because it has something to put on them. */
@ApplicationScoped
public class DataPages {

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
        var shown = dossiers.latest(site.key(), MOST);
        return Stream.of(
                        Stream.of("/chiffres")
                                .filter(path -> !site.get(Figure.ENTRY).isEmpty()),
                        Stream.of("/reperes")
                                .filter(path -> !site.get(Milestone.ENTRY).isEmpty()),
                        Stream.of("/glossaire")
                                .filter(path -> !glossaries.terms(site).isEmpty()),
                        Stream.of("/dossiers").filter(path -> !shown.isEmpty()),
                        shown.stream().map(dossier -> "/dossiers/" + dossier.slug()))
                .flatMap(paths -> paths)
                .toList();
    }
}
