package org.mosaique.core.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the folders said when they were last read: their places and their descriptors. The back office's changes are laid
 * over it, so that a folder somebody is writing in meanwhile disturbs nobody before it is asked for.
 */
final class SiteGround {

    static final SiteGround NONE = new SiteGround(List.of(), Map.of());

    private final List<SiteFolder> folders;
    private final Map<String, Map<String, Object>> trees;

    private SiteGround(List<SiteFolder> folders, Map<String, Map<String, Object>> trees) {
        this.folders = List.copyOf(folders);
        this.trees = trees;
    }

    static SiteGround read(List<SiteFolder> folders, List<Finding> findings) {
        return new SiteGround(folders, SiteSet.parse(folders, findings));
    }

    /** The same with one more folder. */
    SiteGround with(SiteFolder newcomer, List<Finding> findings) {
        var more = new ArrayList<>(folders);
        more.add(newcomer);
        var read = new LinkedHashMap<>(trees);
        read.putAll(SiteSet.parse(List.of(newcomer), findings));
        return new SiteGround(more, read);
    }

    SiteSet lay(Map<String, Map<String, Object>> overrides, List<String> portalHosts, List<Finding> findings) {
        return SiteSet.of(folders, trees, overrides, portalHosts, findings);
    }

    Set<String> keys() {
        return trees.keySet();
    }
}
