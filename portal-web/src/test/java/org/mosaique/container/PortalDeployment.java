package org.mosaique.container;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all tests inside the container: the portal as it was built, and every {@code *IT} beside it.
 *
 * <p>Test classes carry no deployment of their own.
 */
@ArquillianSuiteDeployment
public class PortalDeployment {

    private static final String TESTS = ".*IT(\\$.*)?\\.class";

    /** The built portal with the tests in it, at the root of the server. */
    @Deployment
    public static WebArchive portal() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("portal.war")))
                .as(WebArchive.class)
                .addPackages(true, Filters.include(TESTS), "org.mosaique")
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
