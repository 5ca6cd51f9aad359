package org.mosaique.web.portal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link PortalProcess} of their lane, started for the first that asks and ended with the lane; and a
 * second one, where they ask for {@link Scratch}, to do with it what they like. What the second one mails goes to the
 * {@link PostOffice}.
 *
 * <p>Kept by the process and not by the run of the tests: in several lanes, each class of tests is a run of its own.
 */
public final class PortalExtension implements ParameterResolver {

    private static final Map<String, PortalProcess> RUNNING = new ConcurrentHashMap<>();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == PortalProcess.class || type == PostOffice.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == PostOffice.class) {
            return PostOffice.THE_ONE;
        }
        return parameter.isAnnotated(Scratch.class)
                ? RUNNING.computeIfAbsent("scratch", PortalExtension::scratch)
                : RUNNING.computeIfAbsent("test", PortalExtension::start);
    }

    private static PortalProcess start(String name) {
        return PortalProcess.onEmptyData(name, Map.of("PORTAL_PROXY", "on"));
    }

    private static PortalProcess scratch(String name) {
        return PortalProcess.onEmptyData(
                name,
                Map.of(
                        "PORTAL_SITES_DIR",
                        PortalData.emptyFolder("scratch-sites"),
                        "PORTAL_SMTP_URL",
                        PostOffice.THE_ONE.url()));
    }
}
