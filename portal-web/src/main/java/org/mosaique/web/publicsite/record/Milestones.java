package org.mosaique.web.publicsite.record;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.face.Milestone;
import org.mosaique.core.site.face.RoughDate;

/** « Repères » of the site being read: what happened, from the oldest to the newest. */
@Named("milestones")
@RequestScoped
public class Milestones {

    private static final int IN_BLOCK = 4;

    private CurrentSite here;
    private List<Mark> all = List.of();

    /** For the container's proxy. */
    protected Milestones() {}

    @Inject
    public Milestones(CurrentSite here) {
        this.here = here;
    }

    /**
     * A milestone as it is shown.
     *
     * @param milestone the milestone
     * @param date its date in words
     */
    public record Mark(Milestone milestone, String date) {}

    @PostConstruct
    void look() {
        all = here.site().map(site -> site.get(Milestone.ENTRY)).orElse(List.of()).stream()
                .sorted(Milestone.BY_DATE)
                .map(each -> new Mark(each, inWords(each.when(), here.language())))
                .toList();
    }

    /** A rough date in words: 2012, juillet 2012, 1er juillet 2012. */
    static String inWords(RoughDate date, Locale language) {
        if (!date.hasMonth()) {
            return String.valueOf(date.year());
        }
        var first = date.day() == 1 && language.getLanguage().equals(Locale.FRENCH.getLanguage());
        var day = first ? "d'er' " : "d ";
        return DateTimeFormatter.ofPattern((date.hasDay() ? day : "") + "MMMM yyyy", language)
                .format(date.first());
    }

    /**
     * Opens the page of the milestones.
     *
     * @throws NotFoundException when there are none
     */
    public void open() {
        if (all.isEmpty()) {
            throw new NotFoundException("milestones");
        }
    }

    /** Every milestone, the oldest first. */
    public List<Mark> getAll() {
        return all;
    }

    /** The newest few, the oldest of them first, for a home page. */
    public List<Mark> getNewest() {
        return all.subList(Math.max(0, all.size() - IN_BLOCK), all.size());
    }
}
