package org.mosaique.web.backoffice.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.mosaique.core.access.Permission;
import org.mosaique.core.workflow.review.absence.Absences;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Moments;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** Backs {@code /admin/absence}: when the person is away from a site, and who stands in. */
@Named("absenceForm")
@ViewScoped
public class AbsenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Absences absences;

    @Inject
    private Bench bench;

    @Inject
    private Texts texts;

    @Inject
    private Moments when;

    private String place;
    private String from = "";
    private String to = "";
    private String substitute = "";

    private transient List<Absences.Row> mine;
    private transient List<Absences.Row> filled;
    private transient List<Absences.Candidate> candidates;

    /** Takes the site; called once a view. */
    public void open() {
        place = bench.getSiteKey();
    }

    /** Reads everything anew; called before each rendering. */
    public void load() {
        bench.moveTo(place);
        mine = absences.mine();
        filled = absences.filled();
        candidates = isDecider() ? absences.candidates(place) : List.of();
    }

    /** Says that the person is away. */
    public String declare() {
        absences.declare(place, day(from), day(to), substitute.isEmpty() ? null : Query.toRef(substitute));
        return here("absent");
    }

    /** The person is back, or does not go. */
    public String end(UUID ref) {
        absences.end(ref);
        return here("back");
    }

    private String here(String news) {
        return "/admin/absence?faces-redirect=true&site=" + place + "&done=" + news;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    /** Whether anybody waits for the person on this site. */
    public boolean isDecider() {
        return bench.may(Permission.CONTENT_VOTE) || bench.may(Permission.CONTENT_REVIEW);
    }

    /** From when until when, where, and who stands in. */
    public String line(Absences.Row row) {
        var span = texts.fill(
                "absence.span",
                when.date(row.span().from()),
                when.date(row.span().to()));
        var who =
                row.substitute().isEmpty() ? texts.text("absence.nobody") : texts.fill("absence.by", row.substitute());
        return texts.fill("absence.line", span, texts.site(row.siteKey()), who);
    }

    /** Whom the person stands in for, from when until when. */
    public String filledLine(Absences.Row row) {
        var span = texts.fill(
                "absence.span",
                when.date(row.span().from()),
                when.date(row.span().to()));
        return texts.fill("absence.for", row.name(), texts.site(row.siteKey()), span);
    }

    public List<Absences.Row> getMine() {
        return mine;
    }

    public List<Absences.Row> getFilled() {
        return filled;
    }

    public List<Absences.Candidate> getCandidates() {
        return candidates;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute == null ? "" : substitute;
    }
}
