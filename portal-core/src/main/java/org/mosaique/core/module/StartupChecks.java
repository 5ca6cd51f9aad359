package org.mosaique.core.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mosaique.core.content.Revision;
import org.mosaique.core.site.Finding;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.spi.ContentCatalog;
import org.mosaique.core.spi.ContentType;
import org.mosaique.core.spi.PortalModule;

/** Looks at everything that must fit together before the first request: sites, modules, views, entities. */
@ApplicationScoped
public class StartupChecks {

    private static final String WOVEN = "org.eclipse.persistence.internal.weaving.PersistenceWeaved";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SiteRegistry sites;

    @Inject
    private ContentCatalog catalog;

    /** Reads the sites and says what is wrong; empty when the portal may start. */
    public List<Finding> run() {
        var findings = new ArrayList<>(sites.load());
        catalog.modules().forEach(module -> checkTypes(module, findings));
        checkPersistence(findings);
        return findings;
    }

    /** How many sites the network has. */
    public int sites() {
        return sites.all().size();
    }

    private static void checkTypes(PortalModule module, List<Finding> findings) {
        for (var type : module.contentTypes()) {
            views(type)
                    .filter(view -> resource("META-INF/resources" + view) == null)
                    .forEach(view -> findings.add(new Finding(
                            "module.view",
                            module.getClass().getName(),
                            "content type '" + type.key() + "' names a view that is not there: " + view + ".",
                            "Add it to the module below META-INF/resources.")));
        }
    }

    private static Stream<String> views(ContentType<?> type) {
        return Stream.of(
                type.listView(),
                type.detailView(),
                type.bodyFragment(),
                type.editorPath() + ".xhtml",
                type.newPath() + ".xhtml");
    }

    /** A jar missing from the persistence unit, or an agent switched off, goes unnoticed until it hurts. */
    private void checkPersistence(List<Finding> findings) {
        for (var type : entities()) {
            if (em.getMetamodel().getEntities().stream().noneMatch(entity -> entity.getJavaType() == type)) {
                findings.add(new Finding(
                        "module.entity",
                        type.getName(),
                        "is no entity of the portal.",
                        "Name its jar in persistence.xml."));
            }
        }
        if (Arrays.stream(Revision.class.getInterfaces())
                .noneMatch(face -> face.getName().equals(WOVEN))) {
            findings.add(new Finding(
                    "persistence.weaving",
                    Revision.class.getName(),
                    "is not woven: every lazy reference would be loaded at once.",
                    "Leave eclipselink.weaving alone."));
        }
    }

    private List<Class<?>> entities() {
        return catalog.modules().stream()
                .flatMap(module -> module.entities().stream())
                .toList();
    }

    private static URL resource(String path) {
        return Thread.currentThread().getContextClassLoader().getResource(path);
    }
}
