package org.mosaique.web.backoffice.media;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.mosaique.core.media.desk.PictureSheet;
import org.mosaique.core.media.framing.Framing;
import org.mosaique.core.media.framing.Ratio;
import org.mosaique.core.media.notice.Description;
import org.mosaique.core.media.notice.Licence;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** What is typed about a picture: its words, and the numbers of its framing. */
public class PictureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private String alt = "";
    private boolean decorative;
    private String credit = "";
    private Licence licence = Licence.UNSTATED;
    private String holder = "";
    private String tags = "";
    private String until = "";
    private Ratio ratio = Ratio.FREE;
    private int left;
    private int top;
    private int width;
    private int height;
    private int focusX;
    private int focusY;

    /** Takes the values of a picture. */
    void fill(PictureSheet sheet) {
        var said = sheet.said();
        title = said.title();
        alt = said.alt();
        decorative = said.decorative();
        credit = said.credit();
        licence = said.licence();
        holder = said.holder();
        tags = said.tags();
        until = said.rightsUntil() == null ? "" : said.rightsUntil().toString();
        var framing = sheet.framing();
        left = framing.x();
        top = framing.y();
        width = framing.width();
        height = framing.height();
        focusX = framing.focusX();
        focusY = framing.focusY();
    }

    /** What is said. */
    Description said() {
        return new Description(title, alt, decorative, credit, licence, holder, tags, lastDay());
    }

    private LocalDate lastDay() {
        try {
            return until == null || until.isBlank() ? null : LocalDate.parse(until.strip());
        } catch (DateTimeParseException noDay) {
            throw new RefusedException(List.of(Objection.at("until", "backoffice.media.until.wrong")));
        }
    }

    /** The part that is to be shown. */
    Framing framing() {
        return new Framing(left, top, width, height, focusX, focusY);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public boolean isDecorative() {
        return decorative;
    }

    public void setDecorative(boolean decorative) {
        this.decorative = decorative;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public Licence getLicence() {
        return licence;
    }

    public void setLicence(Licence licence) {
        this.licence = licence;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public Ratio getRatio() {
        return ratio;
    }

    public void setRatio(Ratio ratio) {
        this.ratio = ratio;
    }

    public int getLeft() {
        return left;
    }

    public void setLeft(int left) {
        this.left = left;
    }

    public int getTop() {
        return top;
    }

    public void setTop(int top) {
        this.top = top;
    }

    public int getWidth() {
        return width;
    }

    public void setWidth(int width) {
        this.width = width;
    }

    public int getHeight() {
        return height;
    }

    public void setHeight(int height) {
        this.height = height;
    }

    public int getFocusX() {
        return focusX;
    }

    public void setFocusX(int focusX) {
        this.focusX = focusX;
    }

    public int getFocusY() {
        return focusY;
    }

    public void setFocusY(int focusY) {
        this.focusY = focusY;
    }
}
