package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The headers of a site one would trust, on every kind of page. */
@ExtendWith(PortalExtension.class)
class HeadersPortalTest {

    private final Visitor visitor;
    private final PublicPages pages;

    HeadersPortalTest(PortalProcess portal) {
        this.visitor = new Visitor(portal);
        this.pages = new PublicPages(portal);
    }

    @TestFactory
    Stream<DynamicTest> publicPagesAreGuardedAndGiveNoCookie() {
        return pages.oneOfEachKind().stream()
                .map(place -> DynamicTest.dynamicTest(place.toString(), () -> {
                    var answer = visitor.get(place.host(), place.path());
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertGuarded(answer);
                    assertThat(policy(answer)).doesNotContain("unsafe");
                    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
                }));
    }

    @Test
    void theDoorOfTheBackOfficeIsGuarded() {
        var answer = visitor.get("/admin/login");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertGuarded(answer);
        assertThat(policy(answer)).contains("frame-ancestors 'none'").doesNotContain("'unsafe-eval'");
    }

    @Test
    void errorPagesAreGuarded() {
        assertGuarded(visitor.get(PublicPages.SITE + ".localhost", "/nowhere"));
    }

    private static void assertGuarded(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(policy(answer))
                .contains("default-src 'self'")
                .contains("object-src 'none'")
                .contains("frame-ancestors 'none'")
                .contains("base-uri")
                .contains("form-action");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("none");
    }
}
