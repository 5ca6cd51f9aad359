/** The reports of the back office: what a site and the network learn from the past, as tables, charts and files. */
package org.mosaique.web.backoffice.report;
