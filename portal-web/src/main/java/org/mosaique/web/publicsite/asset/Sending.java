package org.mosaique.web.publicsite.asset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a small file as a browser or a proxy likes it: with a mark of its content, and not again when it is known. */
public final class Sending {

    private Sending() {}

    /** A file that may be kept for ever when its address bears a mark, and for five minutes otherwise. */
    public static void keepable(HttpServletRequest request, HttpServletResponse response, String type, byte[] content)
            throws IOException {
        var marked = request.getParameter("v") != null;
        send(request, response, type, content, marked ? "public, max-age=31536000, immutable" : "public, max-age=300");
    }

    /** A file that has to be asked for again each time. */
    public static void fresh(HttpServletRequest request, HttpServletResponse response, String type, byte[] content)
            throws IOException {
        send(request, response, type, content, "public, no-cache");
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, String type, byte[] content, String keep)
            throws IOException {
        var mark = "\"" + Mark.of(content) + "\"";
        response.setHeader("Cache-Control", keep);
        response.setHeader("ETag", mark);
        if (mark.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
