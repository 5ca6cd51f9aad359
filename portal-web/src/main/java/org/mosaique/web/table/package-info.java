/** Tables that people take away as files: written row by row, in the formats of spreadsheets. */
package org.mosaique.web.table;
