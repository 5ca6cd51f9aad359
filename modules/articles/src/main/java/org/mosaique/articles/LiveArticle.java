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

    private UUID translation;

    protected LiveArticle() {}

    /** An item that is live from now on. */
    LiveArticle(UUID itemRef, ArticleBody body) {
        this.itemRef = itemRef;
        tell(body);
    }

    /** Tells the newest text, and what it is a translation of. */
    void tell(ArticleBody body) {
        text = body.text();
        translation = body.translation().isEmpty() ? null : UUID.fromString(body.translation());
    }

    /** Whose text it is. */
    UUID itemRef() {
        return itemRef;
    }

    /** The article that says the same in another language; null when none is known. */
    UUID translation() {
        return translation;
    }
}
