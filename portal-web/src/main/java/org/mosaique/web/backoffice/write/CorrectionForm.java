package org.mosaique.web.backoffice.write;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mosaique.core.content.compare.Fields;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.workflow.writing.QuickCorrection;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/correct}: the words of what is live, to be corrected at once, whatever the content type. */
@Named("correctionForm")
@ViewScoped
public class CorrectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuickCorrection correction;

    @Inject
    private ContentCatalog catalog;

    @Inject
    private Bench bench;

    @Inject
    private Query query;

    @Inject
    private Texts texts;

    private UUID ref;
    private int number;
    private String site;
    private String typeKey;
    private String title;
    private List<CorrectionField> fields = List.of();

    /** Reads what is live. */
    public void open() {
        ref = query.ref("ref");
        var live = correction.open(ref);
        var type = catalog.type(live.typeKey());
        var values = type.fields(live.body());
        number = live.number();
        site = live.siteKey();
        typeKey = live.typeKey();
        title = live.body().title();
        fields = values.names().stream()
                .filter(name -> type.type().kind(name).isText())
                .map(name -> new CorrectionField(name, type.type().kind(name), values.value(name)))
                .filter(field -> !field.getValue().isBlank()) // where nothing stands there is no slip to mend
                .toList();
    }

    /** Sees to the site; called before each rendering. */
    public void load() {
        bench.moveTo(site);
    }

    /** Publishes what was corrected. */
    public String publish() {
        var typed = new LinkedHashMap<String, String>();
        fields.forEach(field -> typed.put(field.getName(), Fields.quoted(field.getValue())));
        var outcome = publish(new Fields(typed));
        return "/admin/review?faces-redirect=true&ref=" + ref + "&rev=" + outcome.number() + "&done=corrected-"
                + outcome.uptake().name().toLowerCase(Locale.ROOT);
    }

    /** What is refused stands at its field, and in the summary on top of the page. */
    private QuickCorrection.Outcome publish(Fields typed) {
        fields.forEach(field -> field.tell(""));
        try {
            return correction.publish(ref, number, typed.json());
        } catch (RefusedException refused) {
            fields.forEach(field -> refused.objections().stream()
                    .filter(objection -> objection.field().equals(field.getName()))
                    .findFirst()
                    .ifPresent(objection -> field.tell(texts.objection(objection))));
            throw refused;
        }
    }

    public String getTitle() {
        return title;
    }

    public String getTypeKey() {
        return typeKey;
    }

    public List<CorrectionField> getFields() {
        return fields;
    }

    /** Back to what is live. */
    public String getBack() {
        return "/admin/review?ref=" + ref + "&rev=" + number;
    }

    /** Under which name a browser keeps what is not published yet. */
    public String getPlace() {
        return "correct." + ref + "." + number;
    }
}
