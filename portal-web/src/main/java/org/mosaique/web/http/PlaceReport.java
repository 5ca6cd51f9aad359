package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.places.ImportListing;
import org.mosaique.web.backoffice.Query;
import org.mosaique.web.backoffice.Texts;

/** The lines that an import of places refused, as a file: number, what is wrong, how to mend it, what stands there. */
@WebServlet("/admin/places/report")
public class PlaceReport extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 1_000;

    @Inject
    private transient Session session;

    @Inject
    private transient CurrentActor actor;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient ImportListing listing;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        actor.become(session.actor(request).orElse(null), visitor.address(request));
        var refused = listing.refusals(Query.toRef(request.getParameter("ref")), MOST);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"lignes-refusees.csv\"");
        var writer = response.getWriter();
        writer.println(texts.text("backoffice.import.report.head"));
        refused.forEach(line -> writer.println(
                line.line() + ";" + quoted(texts.text("places.refusal." + line.reason())) + ";" + quoted(line.said())));
    }

    /** In quotes; what a spreadsheet would take for a formula is made harmless. */
    private static String quoted(String text) {
        var harmless = text.matches("(?s)[=+@\\t-].*") ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
