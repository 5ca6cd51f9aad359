/** The links by which a person ends a kind of mail without signing in. */
package org.mosaique.core.notify.stop;
