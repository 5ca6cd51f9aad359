/** What people of one site ask of another, and what these answer: proposals, decisions, provenance. */
package org.mosaique.core.exchange;
