package org.mosaique.sources;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * One Facelets file.
 *
 * @param name its path, for messages
 * @param text what is in it
 */
record View(String name, String text) {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");

    static List<View> all() {
        return SourceTree.mainFiles(".xhtml").stream().map(View::read).toList();
    }

    private static View read(Path file) {
        return new View(SourceTree.name(file), SourceTree.read(file));
    }

    Document document() {
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    /** Every EL expression, with its braces. */
    List<String> expressions() {
        return EXPRESSION.matcher(text).results().map(match -> match.group()).toList();
    }

    /** A text without its EL expressions. */
    static String withoutExpressions(String text) {
        return EXPRESSION.matcher(text).replaceAll("");
    }
}
