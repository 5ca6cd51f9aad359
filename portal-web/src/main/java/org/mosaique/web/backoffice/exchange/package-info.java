/** Pages on what sites ask of each other: the queue of proposals, one publication, sending, reception. */
package org.mosaique.web.backoffice.exchange;
