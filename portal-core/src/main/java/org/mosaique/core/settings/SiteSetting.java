package org.mosaique.core.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What the back office has changed of one entry of one site. Deleting the row brings the folder's or the parent's back. */
@Entity
@Table(name = "site_setting")
public class SiteSetting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Column(nullable = false, updatable = false)
    private String entry;

    @Column(nullable = false)
    private String value;

    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected SiteSetting() {}

    SiteSetting(String siteKey, String entry) {
        this.siteKey = siteKey;
        this.entry = entry;
    }

    void change(String json, String by, Instant at) {
        value = json;
        changedBy = by;
        changedAt = at;
    }

    String siteKey() {
        return siteKey;
    }

    String entry() {
        return entry;
    }

    String value() {
        return value;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
