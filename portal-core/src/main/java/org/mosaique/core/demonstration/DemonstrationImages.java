package org.mosaique.core.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.CurrentActor;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.demonstration.DemonstrationFile.Scene;
import org.mosaique.core.demonstration.painter.ScenePainter;
import org.mosaique.core.media.ImageIntake;
import org.mosaique.core.media.MediaLibrary;
import org.mosaique.core.media.PreparedImage;
import org.mosaique.core.media.notice.Description;
import org.mosaique.core.media.notice.Licence;
import org.mosaique.core.site.Site;

/** Draws the pictures of the demonstration: the same for the same file, in the site's colour; on all processors. */
@ApplicationScoped
public class DemonstrationImages {

    @Inject
    private ImageIntake intake;

    @Inject
    private MediaLibrary library;

    @Inject
    private CurrentActor current;

    /** A picture for each file that asks for one, null for the others; in the order of the files. */
    @ActivateRequestContext
    public List<ImageUse> draw(Site site, List<DemonstrationFile> files, Actor contributor) {
        current.become(contributor, "");
        var accent = Color.decode(site.theme().accent());
        var drawings = IntStream.range(0, files.size())
                .parallel()
                .mapToObj(index -> files.get(index).scene().map(scene -> paint(site, scene, index, accent)))
                .toList();
        var uses = new ArrayList<ImageUse>();
        for (int index = 0; index < files.size(); index++) {
            uses.add(keep(site, files.get(index), drawings.get(index)));
        }
        return uses;
    }

    private PreparedImage paint(Site site, Scene scene, int index, Color accent) {
        return intake.prepare(ScenePainter.paint(scene.name(), site.key().hashCode() * 31L + index, accent));
    }

    private ImageUse keep(Site site, DemonstrationFile file, Optional<PreparedImage> drawing) {
        var scene = file.scene();
        if (scene.isEmpty() || drawing.isEmpty()) {
            return null;
        }
        var said = new Description(
                file.text().title(), scene.get().alt(), false, scene.get().credit(), Licence.OWN, "", "", null);
        var picture = library.addDrawing(site.key(), scene.get().name(), drawing.get(), said);
        return new ImageUse(
                picture.ref(),
                picture.width(),
                picture.height(),
                scene.get().alt(),
                scene.get().credit());
    }
}
