package org.mosaique.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A role that a person holds on a site or on the network, given by somebody. */
@Entity
@Table(name = "role_assignment")
public class RoleAssignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_ref", nullable = false, updatable = false)
    private UUID accountRef;

    @Column(name = "site_key", nullable = false, updatable = false)
    private String siteKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Role role;

    @Column(name = "given_by", nullable = false, updatable = false)
    private UUID givenBy;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    protected RoleAssignment() {}

    /** A role given now. */
    public RoleAssignment(UUID accountRef, Grant grant, UUID givenBy, Instant givenAt) {
        this.accountRef = accountRef;
        this.siteKey = grant.siteKey();
        this.role = grant.role();
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    public UUID accountRef() {
        return accountRef;
    }

    /** Which role, and where it holds. */
    public Grant grant() {
        return new Grant(siteKey, role);
    }
}
