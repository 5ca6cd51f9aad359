package org.mosaique.core.media.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A {@link Description} as the database keeps it. */
@Embeddable
public class Caption {

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String alt;

    @Column(nullable = false)
    private boolean decorative;

    @Column(nullable = false)
    private String credit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Licence licence;

    @Column(nullable = false)
    private String holder;

    @Column(nullable = false)
    private String tags;

    @Column(name = "rights_until")
    private LocalDate rightsUntil;

    protected Caption() {}

    private Caption(Description said) {
        title = said.title();
        alt = said.alt();
        decorative = said.decorative();
        credit = said.credit();
        licence = said.licence();
        holder = said.holder();
        tags = said.tags();
        rightsUntil = said.rightsUntil();
    }

    /** What the database is to keep. */
    public static Caption of(Description said) {
        return new Caption(said);
    }

    /** What was said. */
    public Description description() {
        return new Description(title, alt, decorative, credit, licence, holder, tags, rightsUntil);
    }
}
