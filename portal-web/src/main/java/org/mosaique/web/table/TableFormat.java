package org.mosaique.web.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What a table may be had as. */
public enum TableFormat {
    /** Plain text, one line a row. */
    CSV("text/csv;charset=UTF-8", CsvFile::new),
    /** A workbook with one sheet. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxFile::new);

    private final String mediaType;
    private final Opener opener;

    TableFormat(String mediaType, Opener opener) {
        this.mediaType = mediaType;
        this.opener = opener;
    }

    @FunctionalInterface
    private interface Opener {
        TableFile open(OutputStream out) throws IOException;
    }

    /** Writes a whole table; the stream stays open. */
    public void write(Table table, OutputStream out) throws IOException {
        try (var file = opener.open(out)) {
            file.head(table.head());
            table.rows().each(cells -> write(file, cells));
        } catch (java.io.UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void write(TableFile file, java.util.List<?> cells) {
        try {
            file.row(cells);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** What the file is, for whoever receives it. */
    public String mediaType() {
        return mediaType;
    }

    /** The name of a file of this kind. */
    public String name(String stem) {
        return stem + "." + name().toLowerCase(Locale.ROOT);
    }
}
