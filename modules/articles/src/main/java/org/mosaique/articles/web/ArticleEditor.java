package org.mosaique.articles.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.mosaique.articles.ArticleBody;
import org.mosaique.articles.ArticlesModule;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.StaleDraftException;

/**
 * Backs {@code /admin/articles/edit} and {@code /admin/articles/new}: one draft of one article. Keeps keys and what is
 * typed; what a service refuses becomes words at the field, with everything left as it was typed.
 */
@Named("articleEditor")
@ViewScoped
public class ArticleEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Drafting drafting;

    @Inject
    private EditorialWorkflow workflow;

    @Inject
    private PictureIntake pictures;

    @Inject
    private PlaceIntake places;

    @Inject
    private TranslationIntake translations;

    private final ArticleForm form = new ArticleForm();
    private String site;
    private String ref;
    private int number;
    private int version;
    private Conflict conflict;

    /** Begins a new article on a site; nothing is stored yet. */
    public void begin(String siteKey) {
        site = siteKey;
        fill((ArticleBody) drafting.blank(site, ArticlesModule.ARTICLE));
    }

    /** Opens the draft, or leads to the review when it can't be rewritten now. */
    public String open() {
        var draft = drafting.open(key(), number);
        if (!drafting.isEditable(draft)) {
            return "/admin/review?faces-redirect=true" + query();
        }
        fill((ArticleBody) draft.body());
        keep(draft);
        return null;
    }

    private void fill(ArticleBody body) {
        form.fill(body, places.known(body));
        form.getLinked().fill(body.translation(), translations.known(body.translation()));
    }

    /** Saves; the page stays where a script asked for it, and is opened again otherwise. */
    public String save() {
        var isNew = ref == null;
        if (!store(version)) {
            return null;
        }
        return isNew
                        || !FacesContext.getCurrentInstance()
                                .getPartialViewContext()
                                .isAjaxRequest()
                ? "/admin/articles/edit?faces-redirect=true" + query() + "&done=saved"
                : null;
    }

    /** Saves, and shows it as the public will see it. */
    public String preview() {
        return store(version) ? "/admin/preview?faces-redirect=true" + query() + "&done=saved" : null;
    }

    /** Saves, and hands it in. What is missing is told at the fields; the draft is saved all the same. */
    public String submit() {
        if (!store(version)) {
            return null;
        }
        workflow.move(key(), number, Transition.SUBMIT, null);
        return "/admin/review?faces-redirect=true" + query() + "&done=submitted";
    }

    /** Saves what is typed here over what the other one saved. */
    public String keepMine() {
        return store(conflict.version()) ? "/admin/articles/edit?faces-redirect=true" + query() + "&done=saved" : null;
    }

    /** Leaves what is typed here for what the other one saved. */
    public String takeTheirs() {
        return "/admin/articles/edit?faces-redirect=true" + query();
    }

    /**
     * Whether it could be stored; when somebody else was quicker, nothing is changed and the conflict is shown. A picture
     * that is refused is told after the rest is safe.
     */
    private boolean store(int expected) {
        var refused = taken(() -> pictures.into(form, site));
        var unclear = taken(() -> places.take(site, form.getPlaces()));
        var unlinked = taken(() -> translations.take(site, ref, form.getLinked()));
        try {
            keep(
                    ref == null
                            ? drafting.start(site, ArticlesModule.ARTICLE, form.body())
                            : drafting.save(key(), number, expected, form.body()));
            conflict = null;
        } catch (StaleDraftException stale) {
            conflict = Conflict.between(stale.current(), form.body());
            return false;
        }
        if (refused != null) {
            throw refused;
        }
        if (unclear != null) {
            throw unclear;
        }
        if (unlinked != null) {
            throw unlinked;
        }
        return true;
    }

    private static RefusedException taken(Runnable intake) {
        try {
            intake.run();
            return null;
        } catch (RefusedException refused) {
            return refused;
        }
    }

    private void keep(DraftView draft) {
        site = draft.siteKey();
        ref = draft.itemRef().toString();
        number = draft.number();
        version = draft.version();
    }

    private String query() {
        return "&ref=" + ref + "&rev=" + number;
    }

    private UUID key() {
        try {
            return UUID.fromString(ref);
        } catch (IllegalArgumentException | NullPointerException noKey) {
            throw new NotFoundException("article " + ref);
        }
    }

    public ArticleForm getForm() {
        return form;
    }

    /** What somebody else saved meanwhile; null when nobody did. */
    public Conflict getConflict() {
        return conflict;
    }

    /** Whether it was saved at least once. */
    public boolean isStored() {
        return ref != null;
    }

    /** Under which name a browser keeps what is not saved yet. */
    public String getPlace() {
        return ref == null ? "new." + site : ref + "." + number;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    /** The revision's number; null before the first save. */
    public String getRev() {
        return ref == null ? null : String.valueOf(number);
    }

    /** From the address: whatever is no number finds nothing. */
    public void setRev(String text) {
        number = text != null && text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 0;
    }
}
