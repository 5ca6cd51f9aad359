package org.mosaique.web.portal;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of the back office as it came, with its forms to fill in.
 *
 * @param answer the answer it came with
 * @param document its content
 */
record Sheet(HttpResponse<String> answer, Document document) {

    private static final String BUTTONS = "input[type=submit], button[type=submit]";

    int status() {
        return answer.statusCode();
    }

    /** Whether there is such a form. */
    boolean hasForm(String id) {
        return document.getElementById(id) != null;
    }

    /** The forms that go back to the page, by their names. */
    List<String> forms() {
        return document.select("form[id][method=post]").eachAttr("id");
    }

    /** How many buttons send a form. */
    int buttons(String id) {
        return form(id).select(BUTTONS).size();
    }

    /** Number of the first button of a form that can be pressed and whose name ends so. */
    int button(String id, String end) {
        var buttons = form(id).select(BUTTONS);
        return IntStream.range(0, buttons.size())
                .filter(at -> buttons.get(at).attr("name").endsWith(end))
                .filter(at -> !buttons.get(at).hasAttr("disabled"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + end + ", but " + buttons.eachAttr("name")));
    }

    /** What a browser would send of a form when its button of that number is pressed, counted from 0. */
    Map<String, String> fields(String id, int button) {
        var form = form(id);
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            if (isSent(field)) {
                fields.put(field.attr("name"), valueOf(field));
            }
        }
        var pressed = form.select(BUTTONS).get(button);
        fields.put(pressed.attr("name"), pressed.attr("value"));
        return fields;
    }

    /** What a button does, whatever row it stands in. */
    String kind(String id, int button) {
        return form(id).select(BUTTONS).get(button).attr("name").replaceAll(":\\d+:", ":*:");
    }

    /** What a form is about: where it goes and what stands in it, whatever the address says besides. */
    String gist(String id) {
        var path = target(id).replaceAll("\\?.*", "");
        return path + "#" + id + (buttons(id) == 0 ? "" : withoutState(fields(id, 0)));
    }

    /** Fields without the marks that every page has anew. */
    static Map<String, String> withoutState(Map<String, String> fields) {
        var lasting = new LinkedHashMap<>(fields);
        lasting.keySet().removeIf(name -> name.contains("ViewState") || name.contains("nonce"));
        return lasting;
    }

    /** Whether a form is sent in parts. */
    boolean isInParts(String id) {
        return form(id).attr("enctype").equals("multipart/form-data");
    }

    /** Where a form is sent to. */
    String target(String id) {
        return form(id).attr("action");
    }

    private Element form(String id) {
        var form = document.getElementById(id);
        if (form == null) {
            throw new AssertionError("no form " + id + " on " + answer.uri() + ", but "
                    + document.select("form").eachAttr("id") + " (" + status() + ")");
        }
        return form;
    }

    private static boolean isSent(Element field) {
        return switch (field.attr("type")) {
            case "submit", "button", "file" -> false;
            case "radio", "checkbox" -> field.hasAttr("checked");
            default -> !field.hasAttr("disabled");
        };
    }

    private static String valueOf(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText();
            case "select" -> field.select("option[selected]").attr("value");
            default -> field.attr("value");
        };
    }
}
