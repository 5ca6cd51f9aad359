package org.mosaique.web.backoffice.media;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.mosaique.core.media.desk.MediaDesk;
import org.mosaique.core.media.desk.PictureSheet;
import org.mosaique.core.media.desk.Placement;
import org.mosaique.core.media.framing.Framing;
import org.mosaique.core.media.framing.Ratio;
import org.mosaique.core.media.notice.Licence;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.publicsite.Pictures;

/** Backs {@code /admin/media/edit}: what is said of one picture, how it is framed, where it is used, its end. */
@Named("pictureEditor")
@ViewScoped
public class PictureEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MediaDesk desk;

    @Inject
    private Bench bench;

    @Inject
    private Texts texts;

    @Inject
    private Paths paths;

    private final PictureForm form = new PictureForm();
    private String ref;
    private int version;

    private transient PictureSheet sheet;

    /** Opens the picture. */
    public void open() {
        sheet = desk.open(key());
        version = sheet.version();
        form.fill(sheet);
    }

    /** Reads the picture anew; called before each rendering. */
    public void load() {
        sheet = desk.open(key());
        if (bench.getSites().stream().anyMatch(site -> site.key().equals(sheet.siteKey()))) {
            bench.moveTo(sheet.siteKey());
        }
    }

    /** Keeps what is said. */
    public String save() {
        desk.describe(key(), version, form.said());
        return here("picture-described");
    }

    /** Shows the part that is framed. */
    public String frame() {
        desk.frame(key(), version, form.framing(), form.getRatio());
        return here("picture-framed");
    }

    /** Shows all of the original again. */
    public String unframe() {
        var now = desk.open(key());
        desk.frame(key(), version, Framing.whole(now.originalWidth(), now.originalHeight()), Ratio.FREE);
        return here("picture-framed");
    }

    /** Offers it to the network, or no more. */
    public String share(boolean withTheNetwork) {
        desk.share(key(), withTheNetwork);
        return here(withTheNetwork ? "picture-shared" : "picture-unshared");
    }

    /** Puts it into the bin; refused, with the list of places, while something shows it. */
    public String trash() {
        desk.trash(key());
        return "/admin/media?faces-redirect=true&site=" + bench.getSiteKey() + "&done=picture-trashed";
    }

    /** Fetches it from the bin. */
    public String restore() {
        desk.restore(key());
        return here("picture-restored");
    }

    private String here(String news) {
        return "/admin/media/edit?faces-redirect=true&ref=" + key() + "&done=" + news;
    }

    private UUID key() {
        return Query.toRef(ref);
    }

    /** Where a place is looked at. */
    public String href(Placement placement) {
        return paths.review(placement.itemRef(), placement.number());
    }

    /** Whether a place may be looked at in the back office. */
    public boolean isOpen(Placement placement) {
        return !placement.isOfSite()
                && !placement.isHidden()
                && bench.getSites().stream().anyMatch(site -> site.key().equals(placement.siteKey()));
    }

    /** What a place is called. */
    public String title(Placement placement) {
        if (placement.isOfSite()) {
            return texts.fill("backoffice.media.used.site", placement.title());
        }
        return placement.isHidden() ? texts.text("backoffice.media.used.hidden") : placement.title();
    }

    /** Where and how a place shows it. */
    public String state(Placement placement) {
        if (!placement.live()) {
            return texts.fill("backoffice.media.used.draft", texts.site(placement.siteKey()));
        }
        var names = placement.shownOn().stream().map(texts::site).toList();
        return texts.fill("backoffice.media.used.live", String.join(", ", names));
    }

    /** The classes of the point that matters, for the previews. */
    public String getFocus() {
        return Pictures.focus(
                sheet.framing().shownFocusX(sheet.originalWidth()),
                sheet.framing().shownFocusY(sheet.originalHeight()));
    }

    /** How large the original is, in words. */
    public String getSize() {
        return texts.fill("backoffice.media.size", sheet.originalWidth(), sheet.originalHeight());
    }

    public PictureSheet getSheet() {
        return sheet;
    }

    public PictureForm getForm() {
        return form;
    }

    public Licence[] getLicences() {
        return Licence.values();
    }

    public Ratio[] getRatios() {
        return Ratio.values();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
