package org.mosaique.core.spi;

import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.site.check.Rigour;

/**
 * One check that a text meets before it is submitted: a line of the quality checklist. Whether it blocks, advises or is
 * not asked at all is the site's choice; what may never be allowed belongs into {@link ContentType#objections} instead.
 *
 * <p>One application-scoped bean a check. Asked within the transaction that submits the text, and outside of any whenever
 * an editor or a reviewer looks at the checklist; from many threads, for drafts that are half empty. It reads and changes
 * nothing. When it throws, the check counts as not asked: it is logged, blocks nobody and counts for no score; it must
 * therefore not call a transactional bean that throws, since that would undo the submission.
 *
 * <p>Its words stand in a bundle: {@code check.<key>} names it and {@code check.<key>.about} says what it is for.
 */
@Spi
public interface PublicationGuard {

    /** Stable key, stored in settings and scores: lower-case letters, digits, hyphens. */
    String key();

    /** Where it stands in the checklist; the portal's own go from 10 to 120 in steps of ten. */
    int place();

    /** How strictly it is taken where a site says nothing. */
    Rigour usual();

    /** Whether it has a meaning for that text: what has no links cannot have dead ones, and is not scored for it. */
    boolean concerns(Submission submission);

    /** What is wrong, at the fields of the editor; empty when it is fulfilled. */
    List<Objection> objections(Submission submission);
}
