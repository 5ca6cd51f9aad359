package org.mosaique.core.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few texts that the core writes itself: on the console and in mails. */
public final class CoreTexts {

    private static final String BUNDLE = "org.mosaique.core.messages_core";
    private static final String MEANING = "finding.meaning.";

    private CoreTexts() {}

    /** A text for the console, in the language of the machine when the portal knows it, else in French. */
    public static String console(String key, Object... arguments) {
        return text(Locale.getDefault().getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH, key, arguments);
    }

    /** A text in a language. */
    public static String text(Locale language, String key, Object... arguments) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE, language).getString(key), language).format(arguments);
    }

    /** What an objection says, in a language; arguments that are keys of meanings are put into words. */
    public static String text(Locale language, Objection objection) {
        var arguments = objection.arguments().stream()
                .map(argument -> argument.startsWith(MEANING) ? text(language, argument) : argument)
                .toArray();
        return text(language, objection.messageKey(), arguments);
    }
}
