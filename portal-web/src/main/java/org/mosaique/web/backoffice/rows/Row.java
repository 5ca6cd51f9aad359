package org.mosaique.web.backoffice.rows;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row of a list that is being edited: what is typed in its fields, and what is wrong with them. */
public class Row implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Object> values;
    private final HashMap<String, String> wrong = new HashMap<>();
    private String focus = "";
    private boolean fresh;

    Row(Map<String, Object> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /** What is typed, by field; views write into it: {@code row.values['label']}. */
    public Map<String, Object> getValues() {
        return values;
    }

    /** What is typed in a field; an empty text when it is nothing. */
    public String text(String field) {
        var value = values.get(field);
        return value == null ? "" : value.toString();
    }

    /** What is wrong with a field; null when nothing is. */
    public String wrong(String field) {
        return wrong.get(field);
    }

    /** {@code true} for a field with which something is wrong, else null: the value of {@code aria-invalid}. */
    public String invalid(String field) {
        return wrong.containsKey(field) ? "true" : null;
    }

    /** {@code autofocus} for the part that shall have the focus on the next page, else null. */
    public String focus(String part) {
        return focus.equals(part) ? "autofocus" : null;
    }

    /** {@code open} where something is still to be typed or to be mended, else null. */
    public String getOpen() {
        return fresh || isBlank() || !wrong.isEmpty() ? "open" : null;
    }

    /** Whether nothing is typed in any field. */
    boolean isBlank() {
        return filled().isEmpty();
    }

    /** The fields with something in them. */
    Map<String, Object> filled() {
        var filled = new LinkedHashMap<>(values);
        filled.values().removeIf(value -> value == null || value.toString().isBlank() || Boolean.FALSE.equals(value));
        return filled;
    }

    /** Shows all its fields on the next page, with the focus on itself. */
    void begin() {
        fresh = true;
        focus = "row";
    }

    void focusOn(String part) {
        focus = part;
    }

    void tell(String field, String text) {
        wrong.putIfAbsent(field, text);
    }

    void forget() {
        wrong.clear();
        focus = "";
        fresh = false;
    }
}
