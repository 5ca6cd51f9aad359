package org.mosaique.web.publicsite.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mosaique.core.site.Site;
import org.mosaique.core.spi.HomeBlock;
import org.mosaique.core.spi.HomeBlock.Option;

/** Every block that a home page may have: the portal's own and the modules'. A closed list, from which the views come. */
@ApplicationScoped
public class HomeBlocks {

    private static final String FOLDER = "/WEB-INF/fragments/blocks/";

    private final Map<String, HomeBlock> byKey = new LinkedHashMap<>();

    /** For the container's proxy. */
    protected HomeBlocks() {}

    @Inject
    public HomeBlocks(@Any Instance<HomeBlock> modules) {
        own("featured", Option.COUNT);
        own("latest", Option.TITLE, Option.COUNT);
        own("theme", Option.TITLE, Option.THEME, Option.COUNT);
        own("list", Option.TITLE, Option.TYPE, Option.COUNT);
        own("columns");
        own("themes", Option.TITLE);
        own("text", Option.TITLE, Option.TEXT);
        own("figures", Option.TITLE);
        own("dossiers", Option.TITLE);
        own("milestones", Option.TITLE);
        own("partners", Option.TITLE);
        modules.forEach(this::take);
    }

    private record Own(String key, String module, String fragment, Set<Option> options) implements HomeBlock {}

    private void own(String key, Option... options) {
        take(new Own(key, "", FOLDER + key + ".xhtml", Set.of(options)));
    }

    private void take(HomeBlock block) {
        if (byKey.put(block.key(), block) != null) {
            throw new IllegalStateException("Two home blocks share the key " + block.key());
        }
    }

    /** The block of that key, where the site's modules bring it. */
    public Optional<HomeBlock> find(Site site, String key) {
        return Optional.ofNullable(byKey.get(key)).filter(block -> isOn(site, block));
    }

    /** Every block that a site may place. */
    public Collection<HomeBlock> of(Site site) {
        return List.copyOf(byKey.values()).stream()
                .filter(block -> isOn(site, block))
                .toList();
    }

    private static boolean isOn(Site site, HomeBlock block) {
        return block.module().isEmpty() || site.modules().contains(block.module());
    }
}
