package org.mosaique.core.workflow.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.mosaique.core.access.Actor;

/** What somebody asks a list for, kept under a name; shared with the people of a site when it names one. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, updatable = false)
    private UUID ref;

    @Column(name = "list_key", nullable = false, updatable = false)
    private String listKey;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String query;

    @Column(name = "owner_ref", nullable = false, updatable = false)
    private UUID ownerRef;

    @Column(name = "owner_name", nullable = false, updatable = false)
    private String ownerName;

    @Column(name = "site_key", nullable = false)
    private String siteKey;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected SavedFilter() {}

    SavedFilter(String listKey, String query, Actor owner, Instant at) {
        this.ref = UUID.randomUUID();
        this.listKey = listKey;
        this.query = query;
        this.ownerRef = owner.ref();
        this.ownerName = owner.name();
        this.createdAt = at;
    }

    /** Gives it a name, and the site whose people see it too; an empty key keeps it to its owner. */
    final void call(String newName, String newSite) {
        name = newName;
        siteKey = newSite;
    }

    boolean isOf(Actor actor) {
        return actor.is(ownerRef);
    }

    boolean isShared() {
        return !siteKey.isEmpty();
    }

    UUID ref() {
        return ref;
    }

    String siteKey() {
        return siteKey;
    }
}
