package org.mosaique.web.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.mosaique.core.content.ImageUse;

/** Where pictures are fetched, in every width there is. */
@Named("pictures")
@ApplicationScoped
public class Pictures {

    private static final int MIDDLE = 960;

    /** The picture about as wide as a column of text. */
    public String src(ImageUse image) {
        return address(image, width(image));
    }

    /** How wide that picture is, in pixels. */
    public int width(ImageUse image) {
        var widths = image.widths();
        return widths.stream()
                .filter(candidate -> candidate >= MIDDLE)
                .findFirst()
                .orElse(widths.get(widths.size() - 1));
    }

    /** How high that picture is, in pixels. */
    public int height(ImageUse image) {
        return Math.round((float) width(image) * image.height() / image.width());
    }

    /** Every width, as the browser chooses among them. */
    public String srcset(ImageUse image) {
        return image.widths().stream()
                .map(width -> address(image, width) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }

    private static String address(ImageUse image, int width) {
        return "/media/" + image.ref() + "/" + width + ".jpg";
    }
}
