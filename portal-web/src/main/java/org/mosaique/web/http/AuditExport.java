package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mosaique.web.backoffice.trail.AuditSheet;

/** The audit trail as a file: every row of the filter in the address, sent while it is read. */
@WebServlet("/admin/audit/export")
public class AuditExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BackOfficeDoor door;

    @Inject
    private transient AuditSheet sheet;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!door.admits(request, response, "/admin/audit")) {
            return;
        }
        var first = sheet.first();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"journal.csv\"");
        sheet.write(first, response.getWriter());
    }
}
