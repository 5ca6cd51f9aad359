package org.mosaique.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The one deployment of all tests inside the container: the portal as it was built, and the package of the tests beside it.
 *
 * <p>Test classes carry no deployment of their own.
 */
@ArquillianSuiteDeployment
public class PortalDeployment {

    /** The built portal with the tests in it, at the root of the server. */
    @Deployment
    public static WebArchive portal() {
        var portal = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("portal.war")))
                .as(WebArchive.class);
        return portal.setWebXML(new StringAsset(withoutDoors(portal.get("WEB-INF/web.xml"))))
                .addPackages(true, "org.mosaique.inside")
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    /** The front door knows no address of the test runner: the tests come in beside it. */
    private static String withoutDoors(Node descriptor) {
        var document = Jsoup.parse(text(descriptor), "", Parser.xmlParser());
        document.select("filter, filter-mapping").remove();
        return document.outerHtml();
    }

    private static String text(Node node) {
        try (var stream = node.getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
