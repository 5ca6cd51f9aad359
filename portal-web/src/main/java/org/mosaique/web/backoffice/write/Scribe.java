package org.mosaique.web.backoffice.write;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.UUID;
import org.mosaique.core.workflow.DraftView;
import org.mosaique.core.workflow.writing.Autosave;
import org.mosaique.core.workflow.writing.Autosave.Where;
import org.mosaique.core.workflow.writing.DraftPresence.Doing;
import org.mosaique.core.workflow.writing.Presence;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Paths;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Answers the script of an editor: it saves by itself, says that somebody is there, and asks who else is. */
@RequestScoped
public class Scribe {

    @Inject
    private Autosave autosave;

    @Inject
    private Presence presence;

    @Inject
    private Texts texts;

    @Inject
    private Moments when;

    @Inject
    private Paths paths;

    /**
     * Does what is asked for, and says in words what became of it.
     *
     * @throws IllegalArgumentException when it makes no sense
     */
    public JsonObject answer(JsonObject asked) {
        return switch (asked.getString("do", "")) {
            case "save" -> save(asked);
            case "beat" ->
                Json.createObjectBuilder().add("others", others(asked)).build();
            case "leave" -> leave(asked);
            default -> throw new IllegalArgumentException("asked for nothing known");
        };
    }

    private JsonObject save(JsonObject asked) {
        var typed = asked.getJsonObject("fields");
        if (typed == null) {
            throw new IllegalArgumentException("nothing typed");
        }
        if (asked.getString("ref", "").isEmpty()) {
            return autosave.begin(asked.getString("site", ""), asked.getString("type", ""), typed.toString())
                    .map(outcome -> told(outcome).build())
                    .orElseGet(() ->
                            Json.createObjectBuilder().add("where", "NOTHING").build());
        }
        var outcome = autosave.save(
                ref(asked), number(asked), version(asked), asked.getBoolean("copy", false), typed.toString());
        return told(outcome).add("others", others(asked)).build();
    }

    private JsonObjectBuilder told(Autosave.Outcome outcome) {
        var draft = outcome.draft();
        var said = outcome.where() == Where.STORED ? "writing.saved" : "writing.kept.at";
        var told = Json.createObjectBuilder()
                .add("where", outcome.where().name())
                .add("ref", draft.itemRef().toString())
                .add("rev", String.valueOf(draft.number()))
                .add("version", String.valueOf(draft.version()))
                .add("href", paths.edit(draft.typeKey(), draft.itemRef(), draft.number()))
                .add("said", texts.fill(said, when.now(draft.siteKey())));
        return outcome.where() == Where.STORED ? told : told.add("aside", aside(outcome.where(), draft));
    }

    private String aside(Where where, DraftView draft) {
        return texts.fill(
                "writing.aside." + where, draft.lastEditorName(), when.saved(draft.changedAt(), draft.siteKey()));
    }

    private JsonArrayBuilder others(JsonObject asked) {
        var doing = Arrays.stream(Doing.values())
                .filter(each -> each.name().equals(asked.getString("doing", "")))
                .findFirst()
                .orElse(Doing.WRITING);
        var told = Json.createArrayBuilder();
        presence.beat(ref(asked), number(asked), doing)
                .forEach(other -> told.add(Json.createObjectBuilder()
                        .add("inTheWay", other.isInTheWay())
                        .add(
                                "text",
                                texts.fill(
                                        "writing.presence." + other.doing(),
                                        other.name(),
                                        when.saved(other.since(), asked.getString("site", ""))))));
        return told;
    }

    private JsonObject leave(JsonObject asked) {
        presence.leave(ref(asked), number(asked));
        return JsonObject.EMPTY_JSON_OBJECT;
    }

    private static UUID ref(JsonObject asked) {
        return Query.toRef(asked.getString("ref", ""));
    }

    private static int number(JsonObject asked) {
        return Query.toNumber(asked.getString("rev", ""));
    }

    private static int version(JsonObject asked) {
        return Query.toNumber(asked.getString("version", ""));
    }
}
