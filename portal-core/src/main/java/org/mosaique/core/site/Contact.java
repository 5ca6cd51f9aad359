package org.mosaique.core.site;

/**
 * How to reach the people behind a site.
 *
 * @param email mail address
 * @param organisation who publishes the site
 * @param address postal address in one line, may be empty
 */
public record Contact(String email, String organisation, String address) {}
