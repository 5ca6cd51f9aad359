package org.mosaique.core.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.mosaique.core.site.Site;

/** Brings what people paste into a form that can be compared: paths within a face, whole addresses elsewhere. */
final class Paths {

    private static final Pattern LANGUAGE = Pattern.compile("/en(?=/|$)");
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_ADDRESS = 1000;

    private Paths() {}

    /** A path within a face, without prefix, language, query and slash at its end; null when it is none. */
    static String path(Site site, String written) {
        var uri = uri(written);
        if (uri == null || (uri.getHost() == null && !written.strip().startsWith("/"))) {
            return null;
        }
        if (uri.getHost() != null && !isOwn(site, uri)) {
            return null;
        }
        return within(site, uri);
    }

    /** Where something leads: a path of this face, or a whole address that begins with https; null when it is neither. */
    static String target(Site site, String written) {
        var path = path(site, written);
        if (path != null) {
            var uri = uri(written);
            var rest = (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                    + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
            return fits(path + rest, LONGEST_ADDRESS);
        }
        var uri = uri(written);
        return uri != null && "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getRawUserInfo() == null
                ? fits(uri.toASCIIString(), LONGEST_ADDRESS)
                : null;
    }

    /** The path of a target on the same face; an empty string when it leads elsewhere. */
    static String pathOf(String target) {
        return target.startsWith("/") ? target.replaceFirst("[?#].*", "") : "";
    }

    private static String within(Site site, URI uri) {
        var path = uri.toASCIIString().replaceFirst("^https?://[^/?#]*", "").replaceFirst("[?#].*", "");
        path = path.replaceFirst("^/~" + site.key() + "(?=/|$)", "");
        path = LANGUAGE.matcher(path).lookingAt() ? path.substring(3) : path;
        path = path.isEmpty() ? "/" : path;
        path = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return path.startsWith("//") || path.startsWith("/~") || path.contains(";") ? null : fits(path, LONGEST_PATH);
    }

    private static boolean isOwn(Site site, URI uri) {
        return site.hosts().contains(uri.getHost()) || uri.getHost().startsWith(site.key() + ".");
    }

    private static String fits(String text, int longest) {
        return text.length() <= longest ? text : null;
    }

    private static URI uri(String written) {
        try {
            var text = written.strip();
            return text.isEmpty() ? null : new URI(text.replace(" ", "%20"));
        } catch (URISyntaxException none) {
            return null;
        }
    }
}
