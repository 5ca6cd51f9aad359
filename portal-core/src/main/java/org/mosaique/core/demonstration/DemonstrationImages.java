package org.mosaique.core.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.site.Site;

/** Draws the pictures of the demonstration. */
@ApplicationScoped
class DemonstrationImages {

    /** A picture for each file that asks for one, null for the others; in the order of the files. */
    List<ImageUse> draw(Site site, List<DemonstrationFile> files) {
        return Arrays.asList(new ImageUse[files.size()]);
    }
}
