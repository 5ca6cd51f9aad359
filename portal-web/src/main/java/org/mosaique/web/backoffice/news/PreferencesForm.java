package org.mosaique.web.backoffice.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mosaique.core.notify.NoticeKind;
import org.mosaique.core.notify.Rhythm;
import org.mosaique.core.notify.reader.Preferences;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/preferences}: how soon a mail tells of what. A plain form without state. */
@Named("preferencesForm")
@RequestScoped
public class PreferencesForm {

    private Preferences preferences;
    private Query query;
    private Bench bench;
    private Texts texts;

    private Map<NoticeKind, Rhythm> rhythms = Map.of();
    private String problem;

    /** For the container's proxy. */
    protected PreferencesForm() {}

    @Inject
    public PreferencesForm(Preferences preferences, Query query, Bench bench, Texts texts) {
        this.preferences = preferences;
        this.query = query;
        this.bench = bench;
        this.texts = texts;
    }

    /** Saves what was sent and leads on; else reads what was chosen. */
    public void open(ExternalContext http) throws IOException {
        rhythms = preferences.mine();
        if (!query.isPost()) {
            return;
        }
        var wanted = new EnumMap<NoticeKind, Rhythm>(NoticeKind.class);
        rhythms.forEach((kind, rhythm) -> wanted.put(kind, query.choice(kind.name(), Rhythm.class, rhythm)));
        try {
            preferences.choose(wanted);
            http.redirect("/admin/preferences?site=" + bench.getSiteKey() + "&done=preferences");
        } catch (RefusedException refused) {
            rhythms = wanted;
            problem = texts.objection(refused.objections().get(0));
        }
    }

    public List<NoticeKind> getKinds() {
        return List.of(NoticeKind.values());
    }

    /** The rhythms one may choose for a kind. */
    public List<Rhythm> rhythms(NoticeKind kind) {
        return Stream.of(Rhythm.values()).filter(kind::allows).toList();
    }

    /** {@code selected} for the rhythm in use, else null. */
    public String chosen(NoticeKind kind, Rhythm rhythm) {
        return rhythms.get(kind) == rhythm ? "selected" : null;
    }

    /** What went wrong, in words; null when nothing did. */
    public String getProblem() {
        return problem;
    }
}
