package org.mosaique.core.content.use;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A picture that a revision shows. */
@Entity
@Table(name = "media_use")
@IdClass(MediaUse.Key.class)
public class MediaUse {

    @Id
    @Column(name = "media_ref")
    private UUID mediaRef;

    @Id
    @Column(name = "item_ref")
    private UUID itemRef;

    @Id
    @Column(name = "revision_number")
    private int number;

    protected MediaUse() {}

    MediaUse(UUID mediaRef, UUID itemRef, int number) {
        this.mediaRef = mediaRef;
        this.itemRef = itemRef;
        this.number = number;
    }

    UUID mediaRef() {
        return mediaRef;
    }

    /** What tells one use from another. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID mediaRef;
        private UUID itemRef;
        private int number;

        /** For the persistence provider. */
        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && number == that.number
                    && Objects.equals(mediaRef, that.mediaRef)
                    && Objects.equals(itemRef, that.itemRef);
        }

        @Override
        public int hashCode() {
            return Objects.hash(mediaRef, itemRef, number);
        }
    }
}
