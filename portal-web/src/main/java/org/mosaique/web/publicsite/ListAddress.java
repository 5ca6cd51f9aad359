package org.mosaique.web.publicsite;

import java.util.Map;
import java.util.StringJoiner;

/**
 * What the address of a list asks for.
 *
 * @param path the list: {@code /articles}
 * @param theme key of a theme, or an empty string
 * @param department code of a département, or an empty string
 * @param byTitle whether the list stands by title instead of newest first
 * @param page number of the page, from 1; 0 when the address asks for something that is no number
 */
record ListAddress(String path, String theme, String department, boolean byTitle, int page) {

    private static final String TITLE = "title";

    /** What the parameters of a request ask for. */
    static ListAddress of(String path, Map<String, String> parameters) {
        return new ListAddress(
                path,
                parameters.getOrDefault("theme", ""),
                parameters.getOrDefault("department", ""),
                TITLE.equals(parameters.get("sort")),
                number(parameters.get("page")));
    }

    private static int number(String page) {
        if (page == null || page.isEmpty()) {
            return 1;
        }
        return page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 0;
    }

    /** The first page of the same list with another theme, or with none. */
    ListAddress onTheme(String other) {
        return new ListAddress(path, other, department, byTitle, 1);
    }

    /** The first page of the same list in another département, or in all. */
    ListAddress inDepartment(String other) {
        return new ListAddress(path, theme, other, byTitle, 1);
    }

    /** The first page of the same list in the other order. */
    ListAddress sorted(boolean title) {
        return new ListAddress(path, theme, department, title, 1);
    }

    /** Another page of the same list. */
    ListAddress turned(int other) {
        return new ListAddress(path, theme, department, byTitle, other);
    }

    /** Path and query, as short as can be. */
    @Override
    public String toString() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (!theme.isEmpty()) {
            query.add("theme=" + theme);
        }
        if (!department.isEmpty()) {
            query.add("department=" + department);
        }
        if (byTitle) {
            query.add("sort=" + TITLE);
        }
        if (page > 1) {
            query.add("page=" + page);
        }
        return path + query;
    }
}
