package org.mosaique.web.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook. Texts are texts there, never formulas; rows leave the memory some hundreds at a time. */
final class XlsxFile implements TableFile {

    private static final int LONGEST = 32_000;
    private static final int AT_ONCE = 500;
    private static final double WIDTH = 24;

    private final Workbook book;
    private final Worksheet sheet;
    private int next;

    XlsxFile(OutputStream out) {
        book = new Workbook(out, "Mosaique", "1.0");
        sheet = book.newWorksheet("Mosaique");
    }

    @Override
    public void head(List<String> names) throws IOException {
        for (int column = 0; column < names.size(); column++) {
            sheet.width(column, column == 0 ? 2 * WIDTH : WIDTH);
        }
        sheet.freezePane(0, 1);
        row(names);
        sheet.range(0, 0, 0, names.size() - 1).style().bold().set();
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        next++;
        if (next % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object cell) {
        if (cell instanceof LocalDateTime moment) {
            sheet.value(next, column, moment);
            sheet.style(next, column).format("dd/mm/yyyy hh:mm").set();
        } else if (cell instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format("dd/mm/yyyy").set();
        } else if (cell instanceof Number number) {
            sheet.value(next, column, number);
        } else if (cell != null) {
            sheet.inlineString(next, column, cut(cell.toString()));
        }
    }

    /** A cell takes no more, and no control characters at all. */
    private static String cut(String text) {
        var printable = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return printable.length() > LONGEST ? printable.substring(0, LONGEST) : printable;
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
