package org.mosaique.web.launcher;

/**
 * How long finished pages are kept, and where.
 *
 * @param megabytes memory for finished pages in the portal itself; 0 for none
 * @param proxySeconds how long a proxy may show a page without asking the portal; 0: it asks each time
 */
record PageKeeping(int megabytes, int proxySeconds) {}
