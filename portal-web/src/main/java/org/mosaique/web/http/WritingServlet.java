package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.web.backoffice.write.Scribe;

/**
 * Where the script of an editor saves. Besides what the guard asks of every request that writes, it takes JSON alone, with
 * a header that no form of another site can send; whoever is signed in no more is told so by the status.
 */
@WebServlet(WritingServlet.PATH)
public class WritingServlet extends HttpServlet {

    /** Its address. */
    static final String PATH = "/admin/writing";

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 2_000_000;

    @Inject
    private transient BackOfficeDoor door;

    @Inject
    private transient Scribe scribe;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isFromScript(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (!door.admits(request, response, "/admin")) {
            return;
        }
        var sent = request.getInputStream().readNBytes(LARGEST + 1);
        if (sent.length > LARGEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try (var reader = Json.createReader(new StringReader(new String(sent, StandardCharsets.UTF_8)))) {
            tell(response, scribe.answer(reader.readObject()).toString());
        } catch (JsonException | ClassCastException | IllegalArgumentException senseless) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RefusedException refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }

    private static boolean isFromScript(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.startsWith("application/json")
                && "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }

    private static void tell(HttpServletResponse response, String json) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json);
    }
}
