package org.mosaique.core.media.desk;

import java.util.ArrayList;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** A picture can't be deleted: something shows it. */
public class PictureInUse extends RefusedException {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Placement> placements;

    /** @param placements where it is used, as far as the reader may know */
    public PictureInUse(List<Placement> placements) {
        super(List.of(Objection.of("media.used")));
        this.placements = new ArrayList<>(placements);
    }

    /** Where it is used. */
    public List<Placement> placements() {
        return List.copyOf(placements);
    }
}
