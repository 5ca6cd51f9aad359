package org.mosaique.core.content.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A body, field by field: the components of its record, in their order, each as JSON.
 *
 * @param values JSON by name
 */
public record Fields(Map<String, String> values) implements Serializable {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Fields {
        values = new LinkedHashMap<>(values);
    }

    /**
     * The fields of a body.
     *
     * @param json the body as its codec writes it
     * @throws IllegalArgumentException when it is no JSON object
     */
    public static Fields of(String json) {
        var values = new LinkedHashMap<String, String>();
        var tree = tree(json);
        if (!tree.isObject()) {
            throw new IllegalArgumentException("No body");
        }
        tree.fields()
                .forEachRemaining(
                        field -> values.put(field.getKey(), field.getValue().toString()));
        return new Fields(values);
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("No JSON", wrong);
        }
    }

    /** The value of a field as text: its words when it holds words, else its JSON; an empty string for none. */
    public static String text(String json) {
        if (json == null) {
            return "";
        }
        var value = tree(json);
        return value.isNull() ? "" : value.isTextual() ? value.textValue() : value.toString();
    }

    /** Words as the value of a field. */
    public static String quoted(String words) {
        return MAPPER.getNodeFactory().textNode(words).toString();
    }

    /** A text inside the value of a field; an empty string when it is not there. */
    public static String inner(String json, String name) {
        return json == null ? "" : tree(json).path(name).asText("");
    }

    /** The elements of a field that holds a list. */
    public static List<String> list(String json) {
        var found = new ArrayList<String>();
        if (json != null) {
            tree(json).elements().forEachRemaining(element -> found.add(element.asText()));
        }
        return found;
    }

    /** The JSON of a field; {@code null} as JSON when there is none. */
    public String value(String name) {
        return values.getOrDefault(name, "null");
    }

    /** The names of the fields. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** The same body with another value of one field. */
    public Fields with(String name, String json) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, json);
        return new Fields(changed);
    }

    /** The whole body as JSON. */
    public String json() {
        var body = MAPPER.createObjectNode();
        values.forEach((name, json) -> body.set(name, tree(json)));
        return body.toString();
    }

    /**
     * What was typed over a body: fields that the body has not are left out; inside a picture, what is typed of it changes
     * and the rest stays.
     *
     * @param typed a JSON object
     */
    public Fields typed(String typed) {
        var result = this;
        var changes = Fields.of(typed);
        for (var name : changes.names()) {
            if (values.containsKey(name)) {
                result = result.with(
                        name, over(tree(value(name)), tree(changes.value(name))).toString());
            }
        }
        return result;
    }

    private static JsonNode over(JsonNode before, JsonNode after) {
        if (after.isNull()) {
            return before;
        }
        if (after.isObject()) {
            if (!before.isObject()) {
                return before; // what is said of a picture that is not there yet
            }
            var joined = before.deepCopy();
            after.fields().forEachRemaining(field -> {
                if (before.has(field.getKey())) {
                    ((ObjectNode) joined).set(field.getKey(), field.getValue());
                }
            });
            return joined;
        }
        if (before.isTextual() && after.isArray()) {
            return after.isEmpty() ? MAPPER.getNodeFactory().textNode("") : after.get(0);
        }
        return after;
    }
}
