package org.mosaique.web.http;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.mosaique.core.module.PortalStart;

/** Opens the portal before the first request; what it throws keeps the application from starting. */
@WebListener
public class Opening implements ServletContextListener {

    @Inject
    private PortalStart start;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        start.run();
    }
}
