package org.mosaique.core.page;

import java.io.Serializable;
import java.time.Instant;

/**
 * A page of a site's own, as its writers see it.
 *
 * @param siteKey the site
 * @param text what it says
 * @param number of the version
 * @param stamp what a writer has seen, to tell whether somebody else was quicker
 * @param by who changed it last
 * @param at when
 */
public record PageView(String siteKey, PageText text, int number, int stamp, String by, Instant at)
        implements Serializable {}
