package org.mosaique.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A key with which the portal signs what it hands out for one purpose. */
@Entity
@Table(name = "portal_secret")
public class SigningKey {

    @Id
    @Column(name = "name")
    private String purpose;

    @Column(nullable = false, updatable = false)
    private String secret;

    protected SigningKey() {}

    String secret() {
        return secret;
    }
}
