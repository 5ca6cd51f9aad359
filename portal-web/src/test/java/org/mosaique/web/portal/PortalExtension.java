package org.mosaique.web.portal;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link PortalProcess} of the run, started for the first that asks and stopped after the last; and a
 * second one, where they ask for {@link Scratch}, to do with it what they like. What the second one mails goes to the
 * {@link PostOffice}.
 */
public final class PortalExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(PortalExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == PortalProcess.class || type == PostOffice.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
        var office = store.getOrComputeIfAbsent("post", name -> PostOffice.open(), PostOffice.class);
        if (parameter.getParameter().getType() == PostOffice.class) {
            return office;
        }
        return parameter.isAnnotated(Scratch.class)
                ? store.getOrComputeIfAbsent("scratch", name -> scratch(name, office), PortalProcess.class)
                : store.getOrComputeIfAbsent("test", PortalExtension::start, PortalProcess.class);
    }

    private static PortalProcess start(String name) {
        return PortalProcess.onEmptyData(name, Map.of("PORTAL_PROXY", "on"));
    }

    private static PortalProcess scratch(String name, PostOffice office) {
        return PortalProcess.onEmptyData(
                name,
                Map.of("PORTAL_SITES_DIR", PortalData.emptyFolder("scratch-sites"), "PORTAL_SMTP_URL", office.url()));
    }
}
