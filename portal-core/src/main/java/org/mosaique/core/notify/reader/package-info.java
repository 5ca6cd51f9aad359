/** What one person sees of it in the back office: their news, and their choices. */
package org.mosaique.core.notify.reader;
