/**
 * The editorial calendar: what is planned, by whom, for when, in which state. Ideas are noted here and become drafts;
 * everything else is read from where it is kept.
 */
package org.mosaique.core.calendar;
