package org.mosaique.web.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What the Nu HTML checker holds against a page as it was sent: its errors, not its advice. */
public final class HtmlValidity {

    private HtmlValidity() {}

    /** The errors in the text of a page. */
    public static List<Finding> findingsIn(String html) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        checker.setNoStream(true);
        checker.setNoLangDetect(true);
        try {
            var report = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return StreamSupport.stream(messages(report).spliterator(), false)
                    .map(JsonElement::getAsJsonObject)
                    .filter(message -> !text(message, "type").equals("info"))
                    .map(HtmlValidity::finding)
                    .toList();
        } catch (IOException | SAXException broken) {
            throw new IllegalStateException("the checker could not read the page", broken);
        }
    }

    private static Iterable<JsonElement> messages(String report) {
        return JsonParser.parseString(report).getAsJsonObject().getAsJsonArray("messages");
    }

    private static Finding finding(JsonObject message) {
        var where = "line " + text(message, "lastLine") + ", " + text(message, "extract");
        return new Finding(text(message, "type"), where, text(message, "message"));
    }

    private static String text(JsonObject message, String name) {
        return message.has(name) ? message.get(name).getAsString() : "";
    }
}
