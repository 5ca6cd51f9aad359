package org.mosaique.web.backoffice.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.mosaique.core.schedule.Upkeep;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Texts;
import org.mosaique.web.backoffice.content.Dossier;

/** Whether the open {@link Dossier} is still right: told, confirmed, or put off to a day. */
@Named("upkeepDesk")
@RequestScoped
public class UpkeepDesk {

    private Dossier dossier;
    private Upkeep upkeep;
    private Texts texts;
    private Moments when;

    private Upkeep.Standing standing;
    private String day = "";

    /** For the container's proxy. */
    protected UpkeepDesk() {}

    @Inject
    public UpkeepDesk(Dossier dossier, Upkeep upkeep, Texts texts, Moments when) {
        this.dossier = dossier;
        this.upkeep = upkeep;
        this.texts = texts;
        this.when = when;
    }

    @PostConstruct
    void load() {
        standing = upkeep.of(dossier.ref(), dossier.number());
        day = standing.on() == null ? "" : standing.on().toString();
    }

    /** Everything is still right. */
    public String confirm() {
        upkeep.confirm(dossier.ref(), dossier.number());
        return here("confirmed");
    }

    /** Chooses the day on which it is to be verified; an empty field leaves it to the site. */
    public String keep() {
        upkeep.reviewOn(dossier.ref(), dossier.number(), typed());
        return here("review-day");
    }

    private LocalDate typed() {
        try {
            return day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeParseException wrong) {
            throw new RefusedException(List.of(Objection.at("review-day", "planning.day.wrong")));
        }
    }

    private String here(String news) {
        return "/admin/review?faces-redirect=true&ref=" + dossier.ref() + "&rev=" + dossier.number() + "&done=" + news;
    }

    /** Since when nobody has looked at it, or who confirmed it when, in a sentence. */
    public String getSentence() {
        var key = standing.by().isEmpty() ? "upkeep.since" : "upkeep.confirmed";
        return texts.fill(key, when.day(standing.since(), dossier.getDraft().siteKey()), standing.by());
    }

    /** Whether it is to be verified now. */
    public boolean isDue() {
        return standing.due();
    }

    /** Whether the person may answer. */
    public boolean isAnswerable() {
        return standing.answerable();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day == null ? "" : day;
    }
}
