package org.mosaique.core.founding;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.mosaique.core.site.SiteKind;

/**
 * What is decided of a territory when it is founded; whatever it leaves out comes from the parent.
 *
 * @param key key of the site: its folder, its prefix, its host below the portal's
 * @param name full name
 * @param territory short name for the network bar
 * @param slogan one sentence under the name
 * @param kind what kind of face it is
 * @param parent key of the site it declines, or an empty string
 * @param places codes of the places it serves, see {@link Places}
 * @param hosts further host names, the first being the one addresses are written with
 * @param accent its colour on light grounds
 * @param accentDark its colour on dark grounds
 * @param email whom to write to
 * @param organisation who publishes it
 * @param address postal address, may be empty
 * @param like key of the site it is made after
 * @param copied names of the entries it takes a copy of; it inherits the others
 * @param pages where its static pages come from
 * @param animatorEmail address of its first animator, or an empty string
 * @param animatorName their name
 */
public record Charter(
        String key,
        String name,
        String territory,
        String slogan,
        SiteKind kind,
        String parent,
        List<String> places,
        List<String> hosts,
        String accent,
        String accentDark,
        String email,
        String organisation,
        String address,
        String like,
        Set<String> copied,
        Pages pages,
        String animatorEmail,
        String animatorName)
        implements Serializable {

    /** Where the static pages of a new site come from. */
    public enum Pages {
        /** Plain ones, to be completed, with its name and contact filled in. */
        NEUTRAL,
        /** Those of the site it is made after, with names and contact replaced. */
        COPIED,
        /** Those of its parent, as they are, for as long as it has none of its own. */
        INHERITED
    }

    public Charter {
        places = List.copyOf(places);
        hosts = List.copyOf(hosts);
        copied = Set.copyOf(copied);
    }

    /** Whether a first animator is invited. */
    public boolean isInviting() {
        return !animatorEmail.isBlank() || !animatorName.isBlank();
    }
}
