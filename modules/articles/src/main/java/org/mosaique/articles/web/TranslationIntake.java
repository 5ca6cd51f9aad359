package org.mosaique.articles.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mosaique.articles.Translations;
import org.mosaique.articles.Translations.Candidate;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** Takes the article that an author links as a translation: by words of its title, or by its address. */
@Named("translations")
@ApplicationScoped
public class TranslationIntake {

    /** The name of the boxes that are ticked. */
    private static final String BOXES = "translation";

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ADDRESS = Pattern.compile("(?:\\S*/)?articles/([a-z0-9-]+)/?(?:[?#]\\S*)?");
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    private Translations articles;

    /** What a key stands for; nothing while that article is not live. */
    List<Candidate> known(String key) {
        return KEY.matcher(key).matches() ? articles.keyed(UUID.fromString(key)) : List.of();
    }

    /** The title of the article of a key; the key itself while it is not live. */
    public String title(String key) {
        return known(key).stream().map(Candidate::title).findFirst().orElse(key);
    }

    /**
     * Takes what was ticked and typed.
     *
     * @param self key of the article that is written, or null before the first save
     * @throws RefusedException when what was typed stands for no article, or for several, which are offered now
     */
    void take(String site, String self, TranslationChoice choice) {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        var wasOffered = !choice.getOffered().isEmpty();
        tick(sent.getOrDefault(BOXES, new String[0]), self, choice);
        var typed = choice.getTyped();
        if (typed.isEmpty() || wasOffered && !choice.ref().isEmpty()) {
            choice.fill(choice.ref(), choice.getChosen());
            return;
        }
        var found = find(site, self == null ? NOBODY : UUID.fromString(self), typed);
        if (found.size() == 1) {
            choice.choose(found.get(0));
            return;
        }
        choice.offer(found);
        var key = found.isEmpty() ? "article.translation.none" : "article.translation.several";
        throw new RefusedException(List.of(Objection.at("linked", key, typed)));
    }

    /** What is ticked anew counts before what was chosen already. */
    private void tick(String[] keys, String self, TranslationChoice choice) {
        var ticked = Arrays.stream(keys)
                .filter(key -> KEY.matcher(key).matches() && !key.equals(self))
                .toList();
        var wanted = ticked.stream()
                .filter(key -> !key.equals(choice.ref()))
                .findFirst()
                .orElse(ticked.isEmpty() ? "" : choice.ref());
        if (!wanted.equals(choice.ref())) {
            choice.clear();
            known(wanted).forEach(other -> {
                var typed = choice.getTyped();
                choice.choose(other);
                choice.setTyped(typed);
            });
        }
    }

    private List<Candidate> find(String site, UUID self, String typed) {
        var address = ADDRESS.matcher(typed);
        if (address.matches()) {
            return articles.at(address.group(1), self);
        }
        var titled = articles.titled(site, typed, self);
        var exact = titled.stream()
                .filter(each -> each.title().equalsIgnoreCase(typed))
                .toList();
        return exact.size() == 1 ? exact : titled;
    }
}
