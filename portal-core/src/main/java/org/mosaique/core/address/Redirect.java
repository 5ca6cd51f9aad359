package org.mosaique.core.address;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A path of a site that leads elsewhere, where nothing else answers. */
@Entity
@Table(name = "redirect")
public class Redirect {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, updatable = false)
    private UUID ref;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(name = "from_path", nullable = false)
    private String fromPath;

    @Column(name = "to_address", nullable = false)
    private String toAddress;

    @Column(nullable = false)
    private boolean permanent;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Redirect() {}

    Redirect(String siteKey) {
        this.ref = UUID.randomUUID();
        this.siteKey = siteKey;
    }

    void lead(String from, String to, boolean forGood, String by, Instant at) {
        fromPath = from;
        toAddress = to;
        permanent = forGood;
        changedBy = by;
        changedAt = at;
    }

    UUID ref() {
        return ref;
    }

    String siteKey() {
        return siteKey;
    }

    String fromPath() {
        return fromPath;
    }

    String toAddress() {
        return toAddress;
    }
}
