package org.mosaique.web.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.mosaique.core.site.CurrentSite;
import org.mosaique.core.site.SiteUrls;

/** The address being read: within the face, in the other language, and the one search engines shall keep. */
@Named("address")
@RequestScoped
public class Address {

    private CurrentSite here;
    private SiteUrls urls;

    private String canonical = "";
    private final Set<String> taken = new HashSet<>();

    /** For the container's proxy. */
    protected Address() {}

    @Inject
    public Address(CurrentSite here, SiteUrls urls) {
        this.here = here;
        this.urls = urls;
    }

    /** The path within the face, without prefix and language: {@code /articles}. */
    public String getPath() {
        return here.path();
    }

    /** The same page in French. */
    public String getFrench() {
        return urls.inLanguage(Locale.FRENCH, getPath()) + here.query();
    }

    /** The same page in English. */
    public String getEnglish() {
        return urls.inLanguage(Locale.ENGLISH, getPath()) + here.query();
    }

    /** The same page in the language that is not being read. */
    public String getOtherLanguage() {
        return here.language().equals(Locale.FRENCH) ? getEnglish() : getFrench();
    }

    /** Scheme, host and port. */
    public String getOrigin() {
        return here.origin();
    }

    /** The whole address search engines shall keep. */
    public String getCanonical() {
        return canonical.isEmpty() ? here.origin() + urls.local(getPath()) : canonical;
    }

    /** Says that what is read is written in a language elsewhere: this page with other words around it is not that. */
    void isTaken(String language) {
        taken.add(language);
    }

    /** Whether this page stands for a language by the words around what is read. */
    public boolean standsFor(String language) {
        return !taken.contains(language);
    }

    /** Says that search engines shall keep another address than the one being read. */
    void keepInstead(String address) {
        canonical = address;
    }
}
