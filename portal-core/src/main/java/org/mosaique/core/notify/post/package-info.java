/** The way of a mail to the mail server: taken up, handed over, its fate written down. */
package org.mosaique.core.notify.post;
