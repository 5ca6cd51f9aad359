package org.mosaique.articles.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.mosaique.articles.ArticleBody;
import org.mosaique.articles.ArticlesModule;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.Transition;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.writing.Writing;

/**
 * Backs {@code /admin/articles/edit} and {@code /admin/articles/new}: one draft of one article. Keeps keys and what is
 * typed; what a service refuses becomes words at the field, with everything left as it was typed.
 */
@Named("articleEditor")
@ViewScoped
public class ArticleEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Writing writing;

    @Inject
    private EditorialWorkflow workflow;

    @Inject
    private PictureIntake pictures;

    @Inject
    private PlaceIntake places;

    @Inject
    private TranslationIntake translations;

    private final ArticleForm form = new ArticleForm();

    /** Begins a new article on a site; nothing is stored yet. */
    public void begin(String siteKey) {
        fill(writing.begin(siteKey, ArticlesModule.ARTICLE));
    }

    /** Opens the draft, or leads to the review when it can't be rewritten now. */
    public String open() {
        var body = writing.open();
        if (body == null) {
            return "/admin/review?faces-redirect=true" + writing.query();
        }
        fill(body);
        return null;
    }

    private void fill(Body filled) {
        var body = (ArticleBody) filled;
        form.fill(body, places.known(body));
        form.getLinked().fill(body.translation(), translations.known(body.translation()));
    }

    /** Saves; the page stays where a script asked for it, and is opened again otherwise. */
    public String save() {
        var isNew = !writing.isStored();
        if (!store()) {
            return null;
        }
        return isNew
                        || !FacesContext.getCurrentInstance()
                                .getPartialViewContext()
                                .isAjaxRequest()
                ? saved()
                : null;
    }

    private String saved() {
        return "/admin/articles/edit?faces-redirect=true" + writing.query() + "&done=saved";
    }

    /** Saves, and shows it as the public will see it. */
    public String preview() {
        return store() ? "/admin/preview?faces-redirect=true" + writing.query() + "&done=saved" : null;
    }

    /** Saves, and hands it in. What is missing is told at the fields; the draft is saved all the same. */
    public String submit() {
        if (!store()) {
            return null;
        }
        workflow.move(writing.key(), Integer.parseInt(writing.getRev()), Transition.SUBMIT, null);
        return "/admin/review?faces-redirect=true" + writing.query() + "&done=submitted";
    }

    /** Joins what is typed and what somebody else saved, as was chosen field by field, to be read once more. */
    public String join() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        fill(writing.joined(form.body(), name -> sent.get("choice-" + name)));
        return null;
    }

    /** The same, and saves it. */
    public String joinAndSave() {
        join();
        return writing.store(form.body()) ? saved() : null;
    }

    /** Goes on with the text that was kept beside the draft. */
    public String resume() {
        fill(writing.resume());
        return null;
    }

    /** Forgets the text that was kept beside the draft. */
    public String drop() {
        writing.drop();
        return "/admin/articles/edit?faces-redirect=true" + writing.query();
    }

    /**
     * Whether it could be stored; when somebody else was quicker, nothing is changed and the conflict is shown. A picture
     * that is refused is told after the rest is safe.
     */
    private boolean store() {
        var site = writing.getSite();
        var refused = Stream.<Runnable>of(
                        () -> pictures.into(form, site),
                        () -> places.take(site, form.getPlaces()),
                        () -> translations.take(site, writing.getRef(), form.getLinked()))
                .map(ArticleEditor::taken)
                .toList();
        if (!writing.store(form.body())) {
            return false;
        }
        refused.stream().filter(Objects::nonNull).findFirst().ifPresent(first -> {
            throw first;
        });
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

    public ArticleForm getForm() {
        return form;
    }

    /** Which draft it is, and what has to be settled before it is saved. */
    public Writing getWriting() {
        return writing;
    }

    public String getRef() {
        return writing.getRef();
    }

    public void setRef(String ref) {
        writing.setRef(ref);
    }

    /** The revision's number; null before the first save. */
    public String getRev() {
        return writing.getRev();
    }

    public void setRev(String text) {
        writing.setRev(text);
    }
}
