/** « À traiter », what is done to several at once, and the filters that people keep and share. */
package org.mosaique.web.backoffice.desk;
