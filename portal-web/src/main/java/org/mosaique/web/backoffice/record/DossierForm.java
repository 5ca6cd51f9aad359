package org.mosaique.web.backoffice.record;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mosaique.core.content.LiveEntryListing;
import org.mosaique.core.dossier.DossierDesk;
import org.mosaique.core.dossier.DossierText;
import org.mosaique.core.dossier.DossierView;
import org.mosaique.web.backoffice.rows.RowList;

/** What is typed in a dossier: its words, and its contents as rows that can be moved. */
public class DossierForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ITEM = "item";
    private static final String NOTE = "note";
    private static final String ORIGIN = "origin";

    private final RowList list = new RowList();
    private String title = "";
    private String introduction = "";
    private String theme = "";

    /** Takes a dossier's words and contents; those that are not live any more have no origin. */
    void fill(DossierView dossier, List<LiveEntryListing.Row> live) {
        title = dossier.title();
        introduction = dossier.introduction();
        theme = dossier.theme();
        var origins = live.stream().collect(Collectors.toMap(LiveEntryListing.Row::itemRef, Function.identity()));
        list.fill(dossier.pieces().stream()
                .map(piece -> row(
                        piece.item(),
                        piece.title(),
                        origins.containsKey(piece.item())
                                ? origins.get(piece.item()).originKey()
                                : "",
                        piece.note()))
                .toList());
    }

    private static Map<String, Object> row(UUID item, String title, String origin, String note) {
        return Map.of(ITEM, item.toString(), "title", title, ORIGIN, origin, NOTE, note);
    }

    /** Adds a content at the end, unless it is there already. */
    void add(DossierDesk.Candidate candidate) {
        if (!holds(candidate)) {
            list.add(row(candidate.item(), candidate.title(), candidate.originKey(), ""));
        }
    }

    boolean holds(DossierDesk.Candidate candidate) {
        return list.getRows().stream()
                .anyMatch(row -> row.text(ITEM).equals(candidate.item().toString()));
    }

    /** What it all says. */
    DossierText text() {
        var pieces = list.getRows().stream()
                .map(row -> new DossierText.Piece(UUID.fromString(row.text(ITEM)), row.text(NOTE)))
                .toList();
        return new DossierText(title, introduction, theme, pieces);
    }

    public RowList getList() {
        return list;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme == null ? "" : theme;
    }
}
