/** The lists of contents in the back office: what they are asked for, what they answer. */
package org.mosaique.core.workflow.contents;
