package org.mosaique.web.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.mosaique.core.shared.NotFoundException;

/** What the address of the page asks for. Anybody can write an address: what makes no sense is left out or not found. */
@RequestScoped
public class Query {

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 100_000;

    private HttpServletRequest request;

    /** For the container's proxy. */
    protected Query() {}

    @Inject
    public Query(HttpServletRequest request) {
        this.request = request;
    }

    /** A parameter, cut to a sensible length; an empty string when it is absent. */
    public String text(String name) {
        return cut(request.getParameter(name), LONGEST);
    }

    /** Every value of a parameter that may be given several times. */
    public List<String> all(String name) {
        var values = request.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values).map(value -> cut(value, LONGEST)).toList();
    }

    /** A longer parameter: an address. */
    public String line(String name) {
        return cut(request.getParameter(name), 8 * LONGEST);
    }

    private static String cut(String value, int length) {
        if (value == null) {
            return "";
        }
        return value.length() > length ? value.substring(0, length) : value.strip();
    }

    /** The number of the page of a list, from 1. */
    public int page() {
        var number = text("page");
        return number.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(number), LAST_PAGE) : 1;
    }

    /** One of a few constants, else the usual one. */
    public <E extends Enum<E>> E choice(String name, Class<E> constants, E usual) {
        var wanted = text(name);
        return Arrays.stream(constants.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(usual);
    }

    /** A key. */
    public UUID ref(String name) {
        return toRef(text(name));
    }

    /** Whether something was sent, not only asked for. */
    public boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** The address of the page with what it asks for, and without the news it brought. */
    public String here() {
        var asked = new TreeMap<String, String>();
        for (var name : new String[] {"ref", "rev", "site", "back", "slug", "number", "format"}) {
            if (!text(name).isEmpty()) {
                asked.put(name, text(name));
            }
        }
        return new Links(path(), asked).same();
    }

    /** The address of the page, without what it asks for. */
    public String path() {
        var asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    /** A key from its text; whatever is no key leads nowhere. */
    public static UUID toRef(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException | NullPointerException noKey) {
            throw new NotFoundException("key " + text);
        }
    }

    /** The number of a revision from its text; whatever is none leads nowhere. */
    public static int toNumber(String text) {
        if (text == null || !text.matches("[1-9][0-9]{0,6}")) {
            throw new NotFoundException("revision " + text);
        }
        return Integer.parseInt(text);
    }
}
