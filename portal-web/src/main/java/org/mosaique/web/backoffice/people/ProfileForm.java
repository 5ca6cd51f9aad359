package org.mosaique.web.backoffice.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mosaique.core.access.Grant;
import org.mosaique.core.people.People;
import org.mosaique.web.backoffice.Bench;

/** Backs {@code /admin/profile}: the name that others read, and the language of the back office. */
@Named("profileForm")
@ViewScoped
public class ProfileForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private People people;

    @Inject
    private Bench bench;

    private String name = "";
    private String language = "fr";

    /** Begins with what is known. */
    public void open() {
        name = bench.actor().name();
        language = bench.actor().language();
    }

    /** Saves name and language. */
    public String save() {
        people.introduceMyself(name, language);
        return "/admin/profile?faces-redirect=true&done=profile";
    }

    /** What the person is, and where. */
    public List<Grant> getGrants() {
        return bench.actor().grants();
    }

    public String getEmail() {
        return bench.actor().email();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
