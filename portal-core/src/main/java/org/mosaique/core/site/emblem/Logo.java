package org.mosaique.core.site.emblem;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.setting.Entry;

/**
 * The emblem that a site was given in the back office; without one, the drawing of its folder serves.
 *
 * @param kind {@code svg} or {@code png}; an empty string when there is none
 * @param content the drawing's text, or the picture in Base64
 */
public record Logo(String kind, String content) implements Serializable {

    /** The heaviest file that is taken, in kilobytes. */
    public static final int MAX_KILOBYTES = 200;

    /** No emblem of its own. */
    public static final Logo NONE = new Logo("", "");

    /** The entry {@code logo} of a descriptor. */
    public static final Entry<Logo> ENTRY = Entry.of("logo", NONE, false, Logo::objections);

    public Logo {
        kind = kind == null ? "" : kind;
        content = content == null ? "" : content;
    }

    /**
     * The emblem that a file holds, made safe: told by its content, whatever its name.
     *
     * @throws RefusedException at the field {@code logo} when it is no drawing or picture the portal takes
     */
    public static Logo of(byte[] file) {
        if (file.length == 0) {
            throw refused("site.logo.empty");
        }
        if (file.length > MAX_KILOBYTES * 1024) {
            throw refused("site.logo.heavy", MAX_KILOBYTES);
        }
        return PngCleaner.isPng(file)
                ? new Logo("png", Base64.getEncoder().encodeToString(PngCleaner.clean(file)))
                : new Logo("svg", new SvgCleaner().clean(new String(file, StandardCharsets.UTF_8)));
    }

    static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(List.of(Objection.at("logo", key, arguments)));
    }

    /** Whether there is one. */
    public boolean isGiven() {
        return !content.isEmpty();
    }

    /** The file's name, as addresses have it. */
    public String fileName() {
        return kind.equals("png") ? "logo.png" : "logo.svg";
    }

    /** The file. */
    public byte[] bytes() {
        return kind.equals("png") ? Base64.getDecoder().decode(content) : content.getBytes(StandardCharsets.UTF_8);
    }

    /** What stands in a descriptor is looked at like what is uploaded. */
    private static List<Objection> objections(Logo logo) {
        if (!logo.isGiven()) {
            return List.of();
        }
        try {
            return of(logo.bytes()).kind().equals(logo.kind())
                    ? List.of()
                    : List.of(Objection.at("logo", "site.logo.unknown"));
        } catch (RefusedException refused) {
            return refused.objections();
        } catch (IllegalArgumentException noBase64) {
            return List.of(Objection.at("logo", "site.logo.unknown"));
        }
    }
}
