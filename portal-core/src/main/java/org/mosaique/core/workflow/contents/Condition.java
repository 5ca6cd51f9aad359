package org.mosaique.core.workflow.contents;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;

/** A condition of a query that grows piece by piece, with the values of its parameters. */
final class Condition {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    Condition(String beginning) {
        text.append(beginning);
    }

    /** One more piece. */
    Condition with(String piece) {
        text.append(piece);
        return this;
    }

    /** One more piece that takes a value; nothing when there is no value. */
    Condition with(String piece, String parameter, Object value) {
        if (value != null && !value.equals("")) {
            text.append(piece);
            values.put(parameter, value);
        }
        return this;
    }

    /** Words that may stand anywhere: what the database takes for wildcards stands for itself. */
    static String anywhere(String words) {
        return words.isEmpty()
                ? ""
                : "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
