package org.mosaique.web.backoffice.trail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mosaique.core.audit.AuditListing;
import org.mosaique.web.backoffice.Bench;
import org.mosaique.web.backoffice.Texts;

/** Writes the trail as a sheet, some rows at a time: however long it is, little of it is in memory. */
@RequestScoped
public class AuditSheet {

    private static final int SIZE = 1_000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private AuditListing listing;
    private AuditQuery asked;
    private Bench bench;
    private Texts texts;

    /** For the container's proxy. */
    protected AuditSheet() {}

    @Inject
    public AuditSheet(AuditListing listing, AuditQuery asked, Bench bench, Texts texts) {
        this.listing = listing;
        this.asked = asked;
        this.bench = bench;
        this.texts = texts;
    }

    /** The first rows; asks for the right before anything is sent. */
    public List<AuditListing.Line> first() {
        return listing.next(asked.filter(), 0, SIZE);
    }

    /** Writes the first rows and all that follow. */
    public void write(List<AuditListing.Line> first, PrintWriter writer) {
        writer.print("\ufeff"); // by this, spreadsheets know the letters for what they are
        writer.println(texts.text("backoffice.audit.sheet.head"));
        var lines = first;
        while (!lines.isEmpty() && !writer.checkError()) {
            lines.forEach(line -> writer.println(cells(line.row())));
            lines = lines.size() < SIZE
                    ? List.of()
                    : listing.next(asked.filter(), lines.get(lines.size() - 1).id(), SIZE);
        }
    }

    private String cells(AuditListing.Row row) {
        var at = MOMENT.format(row.at().atZone(bench.getSite().timeZone()));
        var version = row.revision() == 0 ? "" : String.valueOf(row.revision());
        return Stream.of(
                        at,
                        row.actor(),
                        row.action(),
                        texts.action(row.action()),
                        texts.site(row.siteKey()),
                        row.detail(),
                        version,
                        row.note(),
                        row.origin())
                .map(AuditSheet::cell)
                .collect(Collectors.joining(";"));
    }

    /** In quotes; what a spreadsheet would take for a formula is made harmless. */
    static String cell(String text) {
        var harmless = text.matches("(?s)(\\s*[=+@|%-]|[\\t\\r\\n]).*") ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
