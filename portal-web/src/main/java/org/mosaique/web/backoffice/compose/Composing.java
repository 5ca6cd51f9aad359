package org.mosaique.web.backoffice.compose;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** The parts of which a site is composed, and the way from one to the others. */
@Named("composing")
@RequestScoped
public class Composing {

    /** The pages, in order; their names are {@code backoffice.compose.<last part>} in the bundles. */
    static final List<String> PARTS = List.of(
            "/admin/home",
            "/admin/menu",
            "/admin/footer",
            "/admin/pages",
            "/admin/accessibility",
            "/admin/dossiers",
            "/admin/figures",
            "/admin/milestones",
            "/admin/glossary",
            "/admin/team",
            "/admin/bearers",
            "/admin/partners",
            "/admin/checks");

    private Bench bench;
    private Texts texts;
    private Query query;

    private List<Way> ways = List.of();

    /** For the container's proxy. */
    protected Composing() {}

    @Inject
    public Composing(Bench bench, Texts texts, Query query) {
        this.bench = bench;
        this.texts = texts;
        this.query = query;
    }

    /**
     * One part.
     *
     * @param label what it is called
     * @param href where it is composed
     * @param current {@code page} where the person is there, else null
     */
    public record Way(String label, String href, String current) {}

    @PostConstruct
    void look() {
        ways = PARTS.stream().map(this::way).toList();
    }

    private Way way(String path) {
        var name = texts.text("backoffice.compose." + path.substring(path.lastIndexOf('/') + 1));
        return new Way(name, path + "?site=" + bench.getSiteKey(), query.path().equals(path) ? "page" : null);
    }

    /** Every part, in order. */
    public List<Way> getWays() {
        return ways;
    }
}
