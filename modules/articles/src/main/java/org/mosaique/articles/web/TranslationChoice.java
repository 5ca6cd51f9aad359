package org.mosaique.articles.web;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mosaique.articles.Translations.Candidate;

/** What is chosen, offered and typed where an article is linked with one that says the same in another language. */
public class TranslationChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    private String ref = "";
    private List<Candidate> chosen = List.of();
    private List<Candidate> offered = List.of();
    private String typed = "";

    /** Begins with what a body names, and with that article where it is live. */
    void fill(String key, List<Candidate> known) {
        ref = key;
        chosen = known;
        offered = List.of();
        typed = "";
    }

    /** Links with an article. */
    void choose(Candidate other) {
        fill(other.itemRef().toString(), List.of(other));
    }

    /** Links with none. */
    void clear() {
        ref = "";
        chosen = List.of();
    }

    /** Offers those that may be meant by what is typed. */
    void offer(List<Candidate> several) {
        offered = List.copyOf(several);
    }

    /** Key of the article; empty for none. */
    public String ref() {
        return ref;
    }

    public List<Candidate> getChosen() {
        return chosen;
    }

    /** Whether the article it names is not live at present. */
    public boolean isHidden() {
        return !ref.isEmpty() && chosen.isEmpty();
    }

    public List<Candidate> getOffered() {
        return offered;
    }

    public String getTyped() {
        return typed;
    }

    /** A title or an address that is typed, cut to a sensible length. */
    public void setTyped(String text) {
        var words = Objects.requireNonNullElse(text, "").strip();
        typed = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
