package org.mosaique.core.notify.post;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The same text for readers of HTML: paragraphs and links, nothing fetched from anywhere. */
final class PlainHtml {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern FOOT = Pattern.compile("\\n-- \\n");

    private PlainHtml() {}

    static String of(String text) {
        var parts = FOOT.split(text, 2);
        var foot = parts.length < 2
                ? ""
                : "<hr style=\"border:0;border-top:1px solid #d9d3c7\">"
                        + "<div style=\"color:#5a6068;font-size:14px\">" + paragraphs(parts[1]) + "</div>";
        return "<!DOCTYPE html><html><body style=\"font-family:sans-serif;font-size:16px;line-height:1.5;"
                + "color:#22262a;max-width:600px\">" + paragraphs(parts[0]) + foot + "</body></html>";
    }

    private static String paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\n\\s*\\n"))
                .map(paragraph -> "<p>" + linked(escaped(paragraph)).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
    }

    private static String linked(String html) {
        return LINK.matcher(html).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
