package org.mosaique.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken away can be opened again, and says the same. */
class TableFormatTest {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 3, 29, 14, 32);
    private static final List<?> ROW =
            Arrays.asList("L’été ; « \"ici\" »\nà Die", 3, 1.5, MOMENT, LocalDate.of(2026, 3, 29), null, "=1+1");

    private static byte[] written(TableFormat format, Table table) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(table, out);
        return out.toByteArray();
    }

    private static Table table(List<List<?>> rows) {
        return new Table("essai", List.of("Titre", "N", "Part", "Moment", "Jour", "Vide", "Piège"), rows::forEach);
    }

    @Test
    void aTextFileIsReadBack() throws IOException {
        var text = new String(written(TableFormat.CSV, table(List.of(ROW))), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFTitre;N;").contains("\r\n");
        var records = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1)).stream()
                .map(each -> each.getFields())
                .toList();
        assertThat(records).hasSize(2);
        assertThat(records.get(1))
                .containsExactly(
                        "L’été ; « \"ici\" »\nà Die", "3", "1,50", "29/03/2026 14:32", "29/03/2026", "", "'=1+1");
    }

    @Test
    void aWorkbookIsReadBackAndHoldsNoFormula() throws IOException {
        var bytes = written(TableFormat.XLSX, table(List.of(ROW)));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            var row = rows.get(1);
            assertThat(row.getCellText(0)).isEqualTo("L’été ; « \"ici\" »\nà Die");
            assertThat(row.getCellAsNumber(1))
                    .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("3"));
            assertThat(row.getCellAsDate(3)).contains(MOMENT);
            assertThat(row.getCell(6).getFormula()).isNull();
            assertThat(row.getCellText(6)).isEqualTo("=1+1");
        }
    }

    @Test
    void aWorkbookTakesManyRowsAndStrangeCharacters() throws IOException {
        var strange = "bip\u0007\u0000 & <b> \uD83D\uDE00" + "x".repeat(40_000);
        List<List<?>> rows = IntStream.range(0, 3_000)
                .<List<?>>mapToObj(number -> List.of(number == 0 ? strange : "ligne " + number))
                .toList();

        var bytes = written(TableFormat.XLSX, new Table("essai", List.of("Titre"), rows::forEach));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var read = book.getFirstSheet().read();
            assertThat(read).hasSize(3_001);
            assertThat(read.get(1).getCellText(0)).startsWith("bip & <b> \uD83D\uDE00");
            assertThat(read.get(3_000).getCellText(0)).isEqualTo("ligne 2999");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://x\")", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\u00a0=1"})
    void aFormulaIsDisarmed(String text) {
        assertThat(CsvFile.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Un titre", "1 = 1", "L’atelier - suite", "'déjà", "a@b.example"})
    void aTextThatIsNoFormulaStaysAsItIs(String text) {
        assertThat(CsvFile.harmless(text)).isEqualTo(text);
    }
}
