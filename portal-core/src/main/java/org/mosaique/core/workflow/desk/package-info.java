/** « À traiter »: what waits for a person on all their sites, and the filters they keep and share. */
package org.mosaique.core.workflow.desk;
