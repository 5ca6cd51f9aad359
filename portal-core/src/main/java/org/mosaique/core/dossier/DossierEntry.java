package org.mosaique.core.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A content in a dossier. It may have been taken off the site since: then readers do not see it, and its title stays. */
@Entity
@Table(name = "dossier_entry")
public class DossierEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id", updatable = false)
    private Dossier dossier;

    @Column(name = "item_ref", nullable = false, updatable = false)
    private UUID itemRef;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String title = "";

    @Column(nullable = false)
    private String note;

    protected DossierEntry() {}

    DossierEntry(Dossier dossier, UUID itemRef) {
        this.dossier = dossier;
        this.itemRef = itemRef;
    }

    void place(int newPosition, String newTitle, String newNote) {
        position = newPosition;
        title = newTitle;
        note = newNote;
    }

    UUID itemRef() {
        return itemRef;
    }

    String title() {
        return title;
    }

    DossierView.Piece view() {
        return new DossierView.Piece(itemRef, title, note);
    }
}
