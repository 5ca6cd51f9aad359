package org.mosaique.core.demonstration.painter;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mosaique.core.demonstration.painter.kit.Stage;

/**
 * Draws the pictures of the demonstration: three to two, 1600 pixels wide. The same scene, seed and accent give the same
 * picture every time.
 */
public final class ScenePainter {

    private static final Map<String, Consumer<Stage>> SCENES = Map.ofEntries(
            Map.entry("mountains", MountainScenes::mountains),
            Map.entry("lake", MountainScenes::lake),
            Map.entry("river", WaterScenes::river),
            Map.entry("bridge", WaterScenes::bridge),
            Map.entry("vineyard", FieldScenes::vineyard),
            Map.entry("orchard", FieldScenes::orchard),
            Map.entry("garden", GardenScene::paint),
            Map.entry("windmill", EnergyScenes::windmill),
            Map.entry("solar", EnergyScenes::solar),
            Map.entry("village", TownScenes::village),
            Map.entry("city", TownScenes::city),
            Map.entry("market", MarketScene::paint),
            Map.entry("workshop", WorkshopScene::paint),
            Map.entry("library", LibraryScene::paint),
            Map.entry("forest", ForestScene::paint));

    private ScenePainter() {}

    /** The names of all scenes. */
    public static Set<String> scenes() {
        return SCENES.keySet();
    }

    /**
     * Paints one scene.
     *
     * @param scene one of {@link #scenes()}
     * @param seed tells one picture of a scene from another
     * @param accent the colour of the territory
     */
    public static BufferedImage paint(String scene, long seed, Color accent) {
        var painting = SCENES.get(scene);
        if (painting == null) {
            throw new IllegalArgumentException("no scene is called '" + scene + "'; there are " + scenes());
        }
        var stage = Stage.empty(seed * 31 + scene.hashCode(), accent);
        painting.accept(stage);
        return stage.picture();
    }
}
