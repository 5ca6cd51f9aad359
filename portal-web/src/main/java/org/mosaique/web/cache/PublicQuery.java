package org.mosaique.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a public address may ask for behind its path: a closed list, in a fixed order. Whatever else stands in an address
 * does not reach the page, so that nobody makes many pages out of one by adding to its address.
 *
 * @param values what is asked for, by name
 */
public record PublicQuery(Map<String, String> values) {

    /** Every parameter that a list of the public face knows. A page with a name that is not in here never sees it. */
    public static final List<String> KNOWN = List.of("q", "theme", "type", "department", "place", "sort", "page");

    /** What somebody typed: there is no end to these, so such pages are made each time. */
    private static final String TYPED = "q";

    private static final int LONGEST = 200;
    private static final Map<String, Pattern> FORMS = Map.of(
            "sort", Pattern.compile("title|date|distance|relevance|size"),
            "department", Pattern.compile("[0-9AB]{2,3}"));

    /** What a request asks for of what its page knows. */
    public static PublicQuery of(HttpServletRequest request, Set<String> known) {
        var values = new LinkedHashMap<String, String>();
        if (request.getQueryString() != null && !known.isEmpty()) {
            for (var name : KNOWN) {
                var value = known.contains(name) ? request.getParameter(name) : null;
                if (value != null && isWellFormed(name, value)) {
                    values.put(name, value.substring(0, Math.min(value.length(), LONGEST)));
                }
            }
        }
        return new PublicQuery(values);
    }

    private static boolean isWellFormed(String name, String value) {
        var form = FORMS.get(name);
        return !value.isEmpty() && (form == null || form.matcher(value).matches());
    }

    /** Whether something is asked for that somebody typed freely. */
    boolean isTyped() {
        return values.containsKey(TYPED);
    }

    /** {@code ?theme=energie&page=2}, or an empty string. */
    @Override
    public String toString() {
        return values.isEmpty() ? "" : "?" + written();
    }

    /** {@code theme=energie&page=2}, or an empty string. */
    String written() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
