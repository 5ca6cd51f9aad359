package org.mosaique.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublicQueryTest {

    private static final Set<String> KNOWN = Set.copyOf(PublicQuery.KNOWN);

    @Test
    void saysTheSameInTheSameOrder() {
        var query = PublicQuery.of(asking(Map.of("page", "2", "x", "y", "theme", "énergie")), KNOWN);

        assertThat(query).hasToString("?theme=%C3%A9nergie&page=2");
    }

    @Test
    void dropsWhatThePageDoesNotKnow() {
        assertThat(PublicQuery.of(asking(Map.of("page", "2", "sort", "title")), Set.of("sort")))
                .hasToString("?sort=title");
        assertThat(PublicQuery.of(asking(Map.of("page", "2")), Set.of())).hasToString("");
    }

    @Test
    void dropsWhatIsNoOrderAndNoDepartment() {
        assertThat(PublicQuery.of(asking(Map.of("sort", "x", "department", "<")), KNOWN))
                .hasToString("");
        assertThat(PublicQuery.of(asking(Map.of("sort", "distance", "department", "2A")), KNOWN))
                .hasToString("?department=2A&sort=distance");
    }

    @Test
    void cutsWhatIsLong() {
        assertThat(PublicQuery.of(asking(Map.of("q", "x".repeat(5000))), KNOWN).written())
                .hasSize(202);
    }

    private static HttpServletRequest asking(Map<String, String> parameters) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                PublicQueryTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getQueryString" -> "given";
                    case "getParameter" -> parameters.get(arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
