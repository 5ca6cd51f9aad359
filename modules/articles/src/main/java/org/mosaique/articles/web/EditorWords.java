package org.mosaique.articles.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mosaique.core.content.Themes;

/** The words that the rich-text editor shows, from the bundle, and the themes to choose from. */
@Named
@ApplicationScoped
public class EditorWords {

    private static final String BUNDLE = "org.mosaique.articles.messages_articles";
    private static final List<String> LANGUAGES =
            List.of("fr", "en", "it", "de", "es", "pt", "ar", "tr", "uk", "frp", "oc");
    private static final String PREFIX = "article.tool.";

    /** A JSON object: the editor's own English words, and ours in the language of the page. */
    public String json() {
        var texts = ResourceBundle.getBundle(BUNDLE, language());
        var words = Json.createObjectBuilder();
        texts.keySet().stream().filter(key -> key.startsWith(PREFIX)).sorted().forEach(key -> {
            var pair = texts.getString(key).split("=", 2);
            words.add(pair[0], pair[1]);
        });
        return words.build().toString();
    }

    /** The two-letter code of the page's language. */
    public String code() {
        return language().getLanguage();
    }

    /** The keys of all themes. */
    public List<String> themes() {
        return Themes.ALL;
    }

    /** The languages an article may be written in besides the site's. */
    public List<String> languages() {
        return LANGUAGES;
    }

    /** The name of a language, in the language of the page. */
    public String language(String code) {
        var name = Locale.forLanguageTag(code).getDisplayLanguage(language());
        return name.substring(0, 1).toUpperCase(language()) + name.substring(1);
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
