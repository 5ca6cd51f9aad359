package org.mosaique.web.backoffice.planning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.calendar.Idea;
import org.mosaique.core.calendar.Ideas;
import org.mosaique.core.content.Author;
import org.mosaique.core.content.Themes;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.ContentType;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;

/** Backs {@code /admin/idea}: an idea is noted, said anew, taken, given to somebody, dropped. */
@Named("ideaEditor")
@ViewScoped
public class IdeaEditor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ideas ideas;

    @Inject
    private Bench bench;

    @Inject
    private Query query;

    @Inject
    private Paths paths;

    @Inject
    private ContentCatalog catalog;

    private UUID ref;
    private int version;
    private String place;
    private boolean changeable;
    private IdeaForm form = new IdeaForm();

    private transient Ideas.Shown idea;
    private transient List<Author> writers;

    /** Takes the keys of the address; called once a view. */
    public void open() {
        place = bench.getSiteKey();
        if (!query.text("ref").isEmpty()) {
            ref = query.ref("ref");
            load();
            version = idea.version();
            place = idea.siteKey();
            form = IdeaForm.of(idea.text());
        } else {
            form.setType(getTypes().stream().map(ContentType::key).findFirst().orElse(""));
            form.setDay(query.text("on"));
        }
    }

    /** Reads anew what the page shows beside the form; called before each rendering. */
    public void load() {
        idea = ref == null ? null : ideas.open(ref);
        changeable = idea == null || idea.changeable();
        if (place != null) {
            bench.moveTo(place);
            writers = ideas.writers(place);
        }
    }

    /** Notes it, or says it anew; given to somebody, it becomes a draft. */
    public String save() {
        var text = form.read();
        if (ref == null) {
            ref = ideas.note(place, text);
            version = ideas.open(ref).version();
        } else {
            ideas.rewrite(ref, version, text);
        }
        if (form.getAuthor().isEmpty()) {
            return calendar("idea-noted", text.dueOn());
        }
        ideas.give(ref, Query.toRef(form.getAuthor()));
        return calendar("idea-given", text.dueOn());
    }

    /** Takes it: the editor opens on the new draft. */
    public String take() {
        var draft = ideas.take(ref);
        return paths.edit(draft.typeKey(), draft.itemRef(), draft.number()) + "&faces-redirect=true&done=idea-taken";
    }

    /** Gives it up. */
    public String drop() {
        ideas.drop(ref);
        return calendar("idea-dropped", null);
    }

    private String calendar(String news, LocalDate on) {
        var month = on == null ? "" : "&month=" + on.toString().substring(0, 7);
        return "/admin/calendar?faces-redirect=true&site=" + place + month + "&done=" + news;
    }

    /** Whether it is still to be written by somebody. */
    public boolean isOpen() {
        return idea == null || idea.state() == Idea.State.OPEN;
    }

    /** Whether the person may say it anew. */
    public boolean isWritable() {
        return changeable && isOpen();
    }

    /** Whether it was noted already. */
    public boolean isKnown() {
        return ref != null;
    }

    /** The idea; null before it is noted. */
    public Ideas.Shown getIdea() {
        return idea;
    }

    /** Where the text is that it has become. */
    public String getTextHref() {
        return idea == null || idea.itemRef() == null ? null : paths.review(idea.itemRef(), 1);
    }

    /** Those to whom it can be given. */
    public List<Author> getWriters() {
        return writers;
    }

    public IdeaForm getForm() {
        return form;
    }

    public List<String> getThemes() {
        return Themes.ALL;
    }

    /** What it may become. */
    public List<ContentType<?>> getTypes() {
        return catalog.typesOf(bench.getSite().modules());
    }
}
