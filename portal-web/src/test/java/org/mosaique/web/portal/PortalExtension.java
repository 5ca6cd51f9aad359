package org.mosaique.web.portal;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link PortalProcess} of the run, started for the first that asks and stopped after the last; and a
 * second one, where they ask for {@link Scratch}, to do with it what they like.
 */
public final class PortalExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(PortalExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PortalProcess.class;
    }

    @Override
    public PortalProcess resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var name = parameter.isAnnotated(Scratch.class) ? "scratch" : "test";
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(name, PortalExtension::start, PortalProcess.class);
    }

    private static PortalProcess start(String name) {
        return name.equals("test")
                ? PortalProcess.onEmptyData(name, Map.of("PORTAL_PROXY", "on"))
                : PortalProcess.onEmptyData(name, Map.of("PORTAL_SITES_DIR", PortalData.emptyFolder("scratch-sites")));
    }
}
