package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes over from the container when a servlet ends with a status and no page. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ErrorPages pages;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (failure != null) {
            pages.failure(request, response, failure);
        } else {
            pages.plain(request, response, status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
