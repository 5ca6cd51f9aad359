package org.mosaique.web.backoffice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The addresses that lead from a list to the same list with one thing changed.
 *
 * @param path the page
 * @param parameters what it is asked for now; empty values are left out
 */
public record Links(String path, Map<String, String> parameters) {

    public Links {
        parameters = Map.copyOf(parameters);
    }

    /** The same list again. */
    public String same() {
        return address(parameters);
    }

    /** Another page of the list. */
    public String page(int number) {
        return with("page", number == 1 ? "" : String.valueOf(number));
    }

    /** The list from its beginning, in another order. */
    public String sort(String order) {
        return from("sort", order);
    }

    /** The list from its beginning, without some filters. */
    public String without(String... names) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        changed.keySet().removeAll(List.of(names));
        return address(changed);
    }

    /** The list from its beginning, for another value of a filter. */
    public String from(String name, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        changed.put(name, value);
        return address(changed);
    }

    private String with(String name, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return address(changed);
    }

    private String address(Map<String, String> asked) {
        var query = new TreeMap<>(asked)
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
