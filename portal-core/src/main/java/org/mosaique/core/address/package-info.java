/** Addresses that changed: redirects written by hand, and the former addresses of contents. */
package org.mosaique.core.address;
