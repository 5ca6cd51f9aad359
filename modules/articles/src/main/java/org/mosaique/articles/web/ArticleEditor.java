package org.mosaique.articles.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.mosaique.articles.ArticleBody;
import org.mosaique.core.content.Transition;
import org.mosaique.core.media.MediaLibrary;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.Drafting;
import org.mosaique.core.workflow.EditorialWorkflow;
import org.mosaique.core.workflow.StaleDraftException;

/**
 * Backs the editor of an article: a new one, or a draft. Keeps keys and what was typed; whatever goes wrong, what was
 * typed stays.
 */
@Named
@ViewScoped
public class ArticleEditor implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String TYPE = "article";

    @Inject
    private Drafting drafting;

    @Inject
    private EditorialWorkflow workflow;

    @Inject
    private MediaLibrary media;

    @Inject
    private ContentCatalog catalog;

    private String siteKey;
    private UUID ref;
    private int number;
    private int version;
    private ArticleForm form = new ArticleForm();
    private DraftView theirs;

    /** Begins a new article on a site, for whoever may write there; nothing is stored before the first save. */
    public void begin(String site) {
        siteKey = site;
        form = ArticleForm.of((ArticleBody) drafting.blank(site, TYPE));
    }

    /** Opens a draft; one that can't be rewritten any more is shown where it is read. */
    public String open(UUID item, int revision) {
        var draft = drafting.open(item, revision);
        if (!drafting.isEditable(draft)) {
            return "/admin/review?faces-redirect=true&ref=" + item + "&rev=" + revision;
        }
        take(draft);
        form = ArticleForm.of((ArticleBody) draft.body());
        return null;
    }

    /** Saves, and stays. */
    public String save() {
        return keep() ? to("/admin/articles/edit", "saved") : null;
    }

    /** Saves, and shows it as the public will see it. */
    public String preview() {
        return keep() ? to("/admin/preview", "") : null;
    }

    /** Saves, and hands it in. */
    public String submit() {
        if (!keep()) {
            return null;
        }
        workflow.move(ref, number, Transition.SUBMIT, null);
        return to("/admin/review", "submitted");
    }

    /** Saves over what somebody else saved meanwhile. */
    public String keepMine() {
        version = theirs.version();
        theirs = null;
        return save();
    }

    /** Lets go of what was typed, and goes on with what somebody else saved. */
    public String takeTheirs() {
        theirs = null;
        return to("/admin/articles/edit", "");
    }

    /** Leaves the picture away from now on. */
    public String removeImage() {
        form.forgetImage();
        return save();
    }

    /** Stores what was typed; false when somebody else was quicker. A refused picture is told after the rest is safe. */
    private boolean keep() {
        var refused = takeUpload();
        try {
            take(
                    ref == null
                            ? drafting.start(siteKey, TYPE, form.body())
                            : drafting.save(ref, number, version, form.body()));
        } catch (StaleDraftException stale) {
            theirs = stale.current();
            return false;
        }
        if (refused != null) {
            throw refused;
        }
        return true;
    }

    private RefusedException takeUpload() {
        Part upload = form.getUpload();
        form.setUpload(null);
        if (upload == null || upload.getSize() == 0) {
            return null;
        }
        try (var stream = upload.getInputStream()) {
            var picture = media.add(siteKey, upload.getSubmittedFileName(), stream);
            form.use(picture);
            return null;
        } catch (RefusedException refused) {
            return new RefusedException(refused.objections().stream()
                    .map(objection -> new Objection("upload", objection.messageKey(), objection.arguments()))
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException("The upload broke off", broken);
        }
    }

    private void take(DraftView draft) {
        siteKey = draft.siteKey();
        ref = draft.itemRef();
        number = draft.number();
        version = draft.version();
    }

    private String to(String page, String done) {
        var news = done.isEmpty() ? "" : "&done=" + done;
        return page + "?faces-redirect=true&ref=" + ref + "&rev=" + number + news;
    }

    /** What still keeps it from being handed in, as last saved or typed. */
    public List<Objection> objections() {
        var typed = catalog.type(TYPE);
        return typed.objections(typed.store(form.body()).json());
    }

    /** Where mine and theirs differ; empty when nobody was quicker. */
    public List<ArticleForm.Difference> differences() {
        return theirs == null ? List.of() : form.differences((ArticleBody) theirs.body());
    }

    /** Whether somebody else saved meanwhile. */
    public boolean isConflict() {
        return theirs != null;
    }

    /** What somebody else saved meanwhile; null when nobody did. */
    public DraftView getTheirs() {
        return theirs;
    }

    public ArticleForm getForm() {
        return form;
    }

    public String getSiteKey() {
        return siteKey;
    }
}
