package org.mosaique.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The text of an article that is live; everything lists need stands in the core's live entries. */
@Entity
@Table(name = "live_article")
public class LiveArticle {

    @Id
    @Column(name = "item_ref")
    private UUID itemRef;

    @Column(nullable = false)
    private String text;

    protected LiveArticle() {}

    /** The text of an item that is live from now on. */
    public LiveArticle(UUID itemRef, String text) {
        this.itemRef = itemRef;
        this.text = text;
    }

    /** Tells the newest text. */
    public void tell(String newText) {
        text = newText;
    }
}
