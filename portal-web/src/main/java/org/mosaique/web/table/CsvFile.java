package org.mosaique.web.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A table as French spreadsheets open it with a double click: semicolons, a comma in numbers, days first, and a mark that
 * says UTF-8. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
final class CsvFile implements TableFile {

    /** Blanks don't disarm: some programs trim them before they look. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\h]*[=+@\\-\uFF1D\uFF0B\uFF0D\uFF20].*|(?s)[\\t\\r\\n].*");

    private static final char MARK = '\uFEFF';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final Writer out;
    private final CsvWriter csv;

    CsvFile(OutputStream stream) throws IOException {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write(MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
    }

    @Override
    public void head(List<String> names) {
        row(names);
    }

    @Override
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvFile::text).toList());
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        if (cell instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (cell instanceof Double number) {
            return String.format(Locale.FRANCE, "%.2f", number);
        }
        return cell instanceof Number ? cell.toString() : harmless(cell.toString());
    }

    /** The text, which no spreadsheet takes for a formula. */
    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        out.flush();
    }
}
