package org.mosaique.web.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mosaique.core.shared.NotFoundException;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.table.Download;
import org.mosaique.web.table.TableFormat;

/**
 * Hands tables over as files. A table is written to the disk first: it is read from the database as fast as that goes,
 * however slowly it is fetched, and what is refused or breaks off becomes an error page, not half a file.
 */
@WebServlet({"/admin/contents/export", "/admin/reports/export"})
public class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BackOfficeDoor door;

    @Inject
    private transient Query query;

    @Inject
    @Any
    private transient Instance<Download> downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var list =
                request.getServletPath().substring(0, request.getServletPath().lastIndexOf('/'));
        if (!door.admits(request, response, list)) {
            return;
        }
        var table = downloads.stream()
                .filter(download -> download.path().equals(request.getServletPath()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("download " + request.getServletPath()))
                .table();
        var format = query.choice("format", TableFormat.class, TableFormat.CSV);
        var file = Files.createTempFile("mosaique-", ".table");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                format.write(table, out);
            }
            send(file, format, format.name(table.name()), response);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void send(Path file, TableFormat format, String name, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
    }
}
