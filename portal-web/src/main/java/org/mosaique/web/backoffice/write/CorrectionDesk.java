package org.mosaique.web.backoffice.write;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.mosaique.core.access.Permission;
import org.mosaique.core.content.ReviewState;
import org.mosaique.core.workflow.writing.CorrectionClashes;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.backoffice.content.Dossier;

/** Tells of quick corrections beside the open {@link Dossier}: where one is made, and which ones a draft still lacks. */
@Named("correctionDesk")
@RequestScoped
public class CorrectionDesk {

    private CorrectionClashes clashes;
    private Dossier dossier;
    private Bench bench;
    private Texts texts;
    private List<CorrectionClashes.Row> rows;

    /** For the container's proxy. */
    protected CorrectionDesk() {}

    @Inject
    public CorrectionDesk(CorrectionClashes clashes, Dossier dossier, Bench bench, Texts texts) {
        this.clashes = clashes;
        this.dossier = dossier;
        this.bench = bench;
        this.texts = texts;
    }

    /** The corrections that the open draft has not taken in; read once a request. */
    public List<CorrectionClashes.Row> getRows() {
        if (rows == null) {
            rows = dossier.getDraft().state().isOpen() ? clashes.of(dossier.ref(), dossier.number()) : List.of();
        }
        return rows;
    }

    /** What a correction touched and who made it, in words. */
    public String words(CorrectionClashes.Row row) {
        var fields = row.names().stream()
                .map(name -> texts.name(dossier.getDraft().typeKey() + ".field", name))
                .collect(Collectors.joining(", "));
        return texts.fill("writing.clash", row.by(), row.correction(), fields);
    }

    /** Where the draft and the correction are compared. */
    public String href(CorrectionClashes.Row row) {
        return "/admin/compare?ref=" + dossier.ref() + "&number=" + dossier.number() + "&rev=" + row.correction();
    }

    /** They have been carried over. */
    public String settle() {
        clashes.settle(dossier.ref(), dossier.number());
        return "/admin/review?faces-redirect=true&ref=" + dossier.ref() + "&rev=" + dossier.number() + "&done=settled";
    }

    /** Whether the person may correct what is live at once. */
    public boolean isOffered() {
        return dossier.getDraft().state() == ReviewState.PUBLISHED && bench.may(Permission.CONTENT_PUBLISH);
    }

    /** Whether the person may change a text that others are deciding on. */
    public boolean isUnderReview() {
        return dossier.getDraft().state().isUnderReview() && dossier.isEditable();
    }

    /** Where what is live is corrected. */
    public String getHref() {
        return "/admin/correct?ref=" + dossier.ref();
    }
}
