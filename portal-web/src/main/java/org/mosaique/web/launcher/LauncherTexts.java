package org.mosaique.web.launcher;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says: English where the machine speaks English, French everywhere else. */
final class LauncherTexts {

    private static final String BUNDLE = "org.mosaique.web.launcher.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private LauncherTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static LauncherTexts forLocale(Locale wanted) {
        return new LauncherTexts(wanted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH);
    }

    String text(String key, Object... details) {
        return text(key, List.of(details));
    }

    String text(String key, List<Object> details) {
        // Numbers are ports and process ids: no grouping of thousands.
        var words = details.stream().map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), locale).format(words);
    }

    String seconds(long millis) {
        return String.format(locale, "%.1f s", millis / 1000.0);
    }
}
