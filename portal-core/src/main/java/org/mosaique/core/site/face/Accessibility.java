package org.mosaique.core.site.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.setting.Entry;

/**
 * What a site declares of its accessibility, as French law asks of it.
 *
 * @param status {@code none}, {@code partial} or {@code full}: how far it complies
 * @param audited when that was last checked, in words: « mars 2026 »
 * @param contact whom to tell of a difficulty; empty for the site's contact
 */
public record Accessibility(String status, String audited, String contact) {

    /** The statement of a site; one that says nothing takes its parent's, else « partiellement conforme ». */
    public static final Entry<Accessibility> ENTRY =
            Entry.of("accessibility", new Accessibility("partial", "", ""), true, Accessibility::objections);

    /** The degrees of compliance. */
    public static final List<String> DEGREES = List.of("none", "partial", "full");

    public Accessibility {
        status = Objects.requireNonNullElse(status, "partial");
        audited = Objects.requireNonNullElse(audited, "").strip();
        contact = Objects.requireNonNullElse(contact, "").strip();
    }

    private List<Objection> objections() {
        var objections = new ArrayList<Objection>();
        if (!DEGREES.contains(status)) {
            objections.add(Objection.at("status", "site.accessibility.status-wrong"));
        }
        if (!contact.isEmpty() && !contact.matches("[^\\s@<>\"]+@[^\\s@<>\"]+")) {
            objections.add(Objection.at("contact", "site.accessibility.contact-wrong"));
        }
        return objections;
    }
}
