/** The one message a day or a week, for those who do not want more. */
package org.mosaique.core.notify.digest;
