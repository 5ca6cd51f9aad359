package org.mosaique.core.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A place abroad that an administrator added. */
@Entity
@Table(name = "foreign_place")
public class ForeignPlace {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String country;

    private Double latitude;

    private Double longitude;

    @Column(name = "added_by", nullable = false)
    private String addedBy;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    protected ForeignPlace() {}

    /** A place by the code that names it from now on. */
    public ForeignPlace(String code) {
        this.code = code;
    }

    /** Says what it is called and where it is; the point may be null. */
    public void describe(String called, String inCountry, Double north, Double east) {
        name = called;
        country = inCountry;
        latitude = north;
        longitude = east;
    }

    /** Who said so, and when. */
    public void sign(String by, Instant at) {
        addedBy = by;
        addedAt = at;
    }
}
