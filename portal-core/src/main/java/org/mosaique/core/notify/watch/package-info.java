/** Who is told when something happens: the observers that turn events into news. */
package org.mosaique.core.notify.watch;
