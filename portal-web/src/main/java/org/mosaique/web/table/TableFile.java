package org.mosaique.web.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file that a table is being written to. Closing it completes it. */
interface TableFile extends Closeable {

    /** What stands above the columns; comes first. */
    void head(List<String> names) throws IOException;

    /** One more row. */
    void row(List<?> cells) throws IOException;
}
