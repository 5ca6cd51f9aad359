/** What a site and the network learn from the past: how long deciding takes, what waits, who votes, who fell silent. */
package org.mosaique.core.report;
