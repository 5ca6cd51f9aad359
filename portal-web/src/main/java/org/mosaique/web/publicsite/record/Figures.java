package org.mosaique.web.publicsite.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.face.Figure;

/** « L’ESS en chiffres » of the site being read. */
@Named("figures")
@RequestScoped
public class Figures {

    private static final int IN_BLOCK = 4;

    private CurrentSite here;
    private List<Figure> all = List.of();

    /** For the container's proxy. */
    protected Figures() {}

    @Inject
    public Figures(CurrentSite here) {
        this.here = here;
    }

    @PostConstruct
    void look() {
        all = here.site().map(site -> site.get(Figure.ENTRY)).orElse(List.of());
    }

    /**
     * Opens the page of the figures.
     *
     * @throws NotFoundException when there are none
     */
    public void open() {
        if (all.isEmpty()) {
            throw new NotFoundException("figures");
        }
    }

    /** Every figure, in the order in which they were given. */
    public List<Figure> getAll() {
        return all;
    }

    /** The first few, for a home page. */
    public List<Figure> getFirst() {
        return all.subList(0, Math.min(IN_BLOCK, all.size()));
    }

    /** Whether there are more than a home page shows. */
    public boolean isMore() {
        return all.size() > IN_BLOCK;
    }
}
