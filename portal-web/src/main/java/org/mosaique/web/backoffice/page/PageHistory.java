package org.mosaique.web.backoffice.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mosaique.core.content.RichText;
import org.mosaique.core.page.PageDesk;
import org.mosaique.core.page.PageRepository.Version;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.WordDifference;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/page-version}: one version of a page, compared with the newest, to be made the newest again. */
@Named("pageHistory")
@ViewScoped
public class PageHistory implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PageDesk desk;

    @Inject
    private Bench bench;

    @Inject
    private Query query;

    private String site = "";
    private String slug = "";
    private int number;
    private transient Version version;
    private transient List<WordDifference.Piece> pieces = List.of();
    private transient boolean newest;

    /** Finds the version of the address. */
    public void open() {
        site = bench.getSiteKey();
        slug = query.text("slug");
        number = Query.toNumber(query.text("number"));
    }

    /** Reads it anew; called before each rendering. */
    public void load() {
        var versions = desk.history(site, slug);
        version = versions.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("version " + number + " of page " + slug));
        newest = versions.get(0).number() == number;
        pieces = WordDifference.between(readable(version), readable(versions.get(0)));
    }

    private static String readable(Version each) {
        var text = each.rich() ? RichText.plain(each.text().replace("</", "\n</")) : each.text();
        return each.title() + "\n\n" + text;
    }

    /** Makes it the newest version again. */
    public String restore() {
        desk.restore(site, slug, number);
        return "/admin/page?faces-redirect=true&site=" + site + "&slug=" + slug + "&done=restored";
    }

    public Version getVersion() {
        return version;
    }

    /** What the newest version has less and more than this one. */
    public List<WordDifference.Piece> getPieces() {
        return pieces;
    }

    /** Whether it is what the site has now. */
    public boolean isNewest() {
        return newest;
    }

    public String getSlug() {
        return slug;
    }
}
