package org.mosaique.core.site;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Where the current request is: on which site (or the network's own face), how it was addressed, in which language. */
@RequestScoped
public class CurrentSite {

    private Site site;
    private String origin = "";
    private String prefix = "";
    private Locale language = Locale.FRENCH;
    private String path = "/";
    private String slug = "";
    private String query = "";
    private Instant until = Instant.MAX;
    private boolean abroad;

    /**
     * Tells where the request is; the front door does it once.
     *
     * @param site the site, or null on the network's own face
     * @param origin scheme, host and port as the browser wrote them: {@code http://alpes.localhost:8080}
     * @param prefix what stands before every path of this face: empty or {@code /~alpes}
     * @param language language of the interface
     */
    public void enter(Site site, String origin, String prefix, Locale language) {
        this.site = site;
        this.origin = origin;
        this.prefix = prefix;
        this.language = language;
    }

    /**
     * Tells which page of the face is read; the front door does it once.
     *
     * @param path the path within the face, without prefix and language
     * @param slug the part of it that names one item or page; empty when there is none
     */
    public void visit(String path, String slug) {
        this.path = path;
        this.slug = slug;
    }

    /** The path within the face, without prefix and language: {@code /articles/un-titre}. */
    public String path() {
        return path;
    }

    /** The part of the path that names one item or page; empty when there is none. */
    public String slug() {
        return slug;
    }

    /** The site; empty on the network's own face. */
    public Optional<Site> site() {
        return Optional.ofNullable(site);
    }

    /** Scheme, host and port as the browser wrote them. */
    public String origin() {
        return origin;
    }

    /** What stands before every path of this face, without the language: empty or {@code /~key}. */
    public String prefix() {
        return prefix;
    }

    /** Language of the interface. */
    public Locale language() {
        return language;
    }

    /** Whether the portal's own host was addressed: the network's own face, or a site by its prefix. */
    public boolean isOnPortalHost() {
        return site == null || !prefix.isEmpty();
    }

    /**
     * Tells what the address asks for behind its path; the front door does it once.
     *
     * @param asked {@code ?theme=energie&page=2}, only what a page of ours knows, in a fixed order; or an empty string
     */
    public void ask(String asked) {
        query = asked;
    }

    /** What the address asks for behind its path: {@code ?theme=energie&page=2}, or an empty string. */
    public String query() {
        return query;
    }

    /**
     * Says that the page being made is true until a moment only: a partner's dates end, a picture's rights do. The first of
     * several moments counts. A page that says nothing is kept until the site's next midnight.
     */
    public void staysTrueUntil(Instant moment) {
        until = moment.isBefore(until) ? moment : until;
    }

    /** Until when the page being made is true. */
    public Instant trueUntil() {
        return until;
    }

    /** Says that the page being made shows what other sites publish, so that their changes are its own. */
    public void looksAbroad() {
        abroad = true;
    }

    /** Whether what changes on any site changes the page being made: so it is on the network's own face. */
    public boolean isAbroad() {
        return abroad || site == null;
    }
}
