package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mosaique.core.module.PortalStart;

/** Opens the portal before the first request; what it throws keeps the application from starting. */
@WebListener
public class Opening implements ServletContextListener {

    @Inject
    private PortalStart start;

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
        start.run();
    }
}
