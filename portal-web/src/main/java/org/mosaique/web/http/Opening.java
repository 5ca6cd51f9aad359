package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.module.PortalStart;
import org.mosaique.core.spi.ContentCatalog;

/** Opens the portal before the first request; what it throws keeps the application from starting. */
@WebListener
public class Opening implements ServletContextListener {

    private static final String ENDING = ".xhtml";

    @Inject
    private PortalStart start;

    @Inject
    private ContentCatalog catalog;

    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (baseUrl.startsWith("https:")) {
            // The prefix binds the cookie to this host and to TLS, whatever a neighbour tries.
            event.getServletContext().getSessionCookieConfig().setName("__Host-mosaique");
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
        event.getServletContext()
                .getServletRegistration(BackOfficeServlet.NAME)
                .addMapping(addresses(event.getServletContext()).toArray(String[]::new));
        start.run();
    }

    /** The addresses of all back-office pages: those of the portal itself, and those that content types name. */
    private List<String> addresses(ServletContext context) {
        var own = views(context, "/admin/").map(view -> view.substring(0, view.length() - ENDING.length()));
        var ofTypes = catalog.modules().stream()
                .flatMap(module -> module.contentTypes().stream())
                .flatMap(type -> Stream.of(type.editorPath(), type.newPath()));
        return Stream.concat(own, ofTypes).distinct().toList();
    }

    private static Stream<String> views(ServletContext context, String folder) {
        var paths = context.getResourcePaths(folder);
        return paths == null
                ? Stream.empty()
                : paths.stream()
                        .flatMap(path -> path.endsWith("/") ? views(context, path) : Stream.of(path))
                        .filter(path -> path.endsWith(ENDING));
    }
}
