package org.mosaique.web.backoffice.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.mosaique.core.site.Contrast;
import org.mosaique.core.site.SiteTheme;

/** Says how well a colour can be read on each of the grounds it will stand on. */
@Named("contrasts")
@ApplicationScoped
public class Contrasts {

    private static final String NO_COLOUR = "#808080";

    /**
     * A colour on a ground.
     *
     * @param ground {@code #RRGGBB}
     * @param colour the colour as it is drawn
     * @param ratio the contrast, as people read it
     * @param enough whether it is readable
     */
    public record Line(String ground, String colour, String ratio, boolean enough) {

        /** Key of the word that says it. */
        public String key() {
            return enough ? "colours.enough" : "colours.short";
        }
    }

    /** The colour of light grounds on each of them. */
    public List<Line> light(String colour) {
        return lines(colour, SiteTheme.LIGHT_GROUNDS);
    }

    /** The colour of dark grounds on each of them. */
    public List<Line> dark(String colour) {
        return lines(colour, SiteTheme.DARK_GROUNDS);
    }

    private static List<Line> lines(String colour, List<String> grounds) {
        return grounds.stream().map(ground -> line(colour, ground)).toList();
    }

    private static Line line(String colour, String ground) {
        if (!Contrast.isColour(colour)) {
            return new Line(ground, NO_COLOUR, "–", false);
        }
        var ratio = Contrast.between(colour, ground);
        return new Line(ground, colour, Contrast.format(ratio), ratio >= Contrast.AA);
    }

    /** The nearest colour that can be read on light grounds. */
    public String nearestLight(String colour) {
        return nearest(colour, SiteTheme.LIGHT_GROUNDS);
    }

    /** The nearest colour that can be read on dark grounds. */
    public String nearestDark(String colour) {
        return nearest(colour, SiteTheme.DARK_GROUNDS);
    }

    private static String nearest(String colour, List<String> grounds) {
        return Contrast.isColour(colour) ? Contrast.nearest(colour, grounds) : "";
    }
}
