package org.mosaique.web.backoffice.rows;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mosaique.core.shared.Objection;

/**
 * Ordered rows that a person adds, fills, moves and takes away before all are saved at once. Each button works without
 * scripts: the page that comes back puts the focus where the hand was.
 */
public class RowList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("(\\d{1,4})\\.(.+)");
    private static final String ITSELF = "row";
    private static final String UP = "up";
    private static final String DOWN = "down";

    private final ArrayList<Row> rows = new ArrayList<>();
    private boolean addNext;

    /** Begins anew with these values. */
    public void fill(List<Map<String, Object>> values) {
        rows.clear();
        values.forEach(each -> rows.add(new Row(each)));
    }

    /** Adds a row with these values at the end, and leads there. */
    public void add(Map<String, Object> values) {
        settle();
        rows.add(new Row(values));
        rows.get(rows.size() - 1).begin();
    }

    /** Adds an empty row at the end, and leads there. */
    public void add() {
        add(Map.of());
    }

    /** Takes a row away; the focus goes to the one that takes its place. */
    public void remove(Row row) {
        settle();
        var index = rows.indexOf(row);
        rows.remove(row);
        if (rows.isEmpty()) {
            addNext = true;
        } else {
            rows.get(Math.min(index, rows.size() - 1)).focusOn(ITSELF);
        }
    }

    /** Moves a row one up; the focus stays on its button, or goes to the other one at the top. */
    public void up(Row row) {
        move(row, -1);
        row.focusOn(isFirst(row) ? DOWN : UP);
    }

    /** Moves a row one down; the focus stays on its button, or goes to the other one at the end. */
    public void down(Row row) {
        move(row, 1);
        row.focusOn(isLast(row) ? UP : DOWN);
    }

    private void move(Row row, int by) {
        settle();
        var from = rows.indexOf(row);
        var to = from + by;
        if (from >= 0 && to >= 0 && to < rows.size()) {
            rows.remove(from);
            rows.add(to, row);
        }
    }

    /** What is typed, row by row; rows without anything are taken away first. */
    public List<Map<String, Object>> values() {
        settle();
        rows.removeIf(Row::isBlank);
        return rows.stream().map(Row::filled).toList();
    }

    /**
     * Tells each row what is wrong with its fields, and leads to the first.
     *
     * @param fields the field of a row for a component of its record
     * @return the objections that belong to no row
     */
    public List<Objection> tell(
            List<Objection> objections,
            BiFunction<Map<String, Object>, String, String> fields,
            Function<Objection, String> words) {
        settle();
        var rest = new ArrayList<Objection>();
        for (var objection : objections) {
            var place = PLACE.matcher(objection.field());
            var index = place.matches() ? Integer.parseInt(place.group(1)) : rows.size();
            if (index < rows.size()) {
                var row = rows.get(index);
                row.tell(fields.apply(row.filled(), place.group(2)), words.apply(objection));
            } else {
                rest.add(objection);
            }
        }
        return rest;
    }

    private void settle() {
        rows.forEach(Row::forget);
        addNext = false;
    }

    /** The rows, in order. */
    public List<Row> getRows() {
        return rows;
    }

    /** {@code autofocus} for the button that adds, when there is no row left, else null. */
    public String getAddFocus() {
        return addNext ? "autofocus" : null;
    }

    /** The number of a row, from 1. */
    public int number(Row row) {
        return rows.indexOf(row) + 1;
    }

    public boolean isFirst(Row row) {
        return rows.indexOf(row) == 0;
    }

    public boolean isLast(Row row) {
        return rows.indexOf(row) == rows.size() - 1;
    }
}
