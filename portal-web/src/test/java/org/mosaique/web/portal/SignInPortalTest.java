package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The door of the back office: who gets in, under which identifier, and how long the others wait. */
@ExtendWith(PortalExtension.class)
class SignInPortalTest {

    private static final String ANIMATOR = "animation@" + PublicPages.SITE + ".example";

    private final PortalProcess portal;

    SignInPortalTest(PortalProcess portal) {
        this.portal = portal;
    }

    @Test
    void theSessionHasANewNameAfterSigningIn() {
        var clerk = new Clerk(portal);
        clerk.open("/admin/login");
        var before = session(clerk);

        assertThat(clerk.signIn(ANIMATOR, PortalProcess.PASSWORD).statusCode()).isEqualTo(302);

        assertThat(session(clerk)).isNotBlank().isNotEqualTo(before);
        assertThat(clerk.open("/admin").status()).isEqualTo(200);
    }

    @Test
    void aForeignSessionNameIsNotTaken() {
        var clerk = new Clerk(portal);
        var login = clerk.visitor()
                .request("localhost", "/admin/login")
                .header("Cookie", "mosaique=0123456789abcdef0123456789ab")
                .GET();

        var given = clerk.visitor().send(login).headers().allValues("Set-Cookie");

        assertThat(given).noneMatch(cookie -> cookie.contains("0123456789abcdef"));
    }

    @Test
    void theSessionCookieIsGuarded() {
        var clerk = new Clerk(portal);
        var cookies = clerk.signIn(ANIMATOR, PortalProcess.PASSWORD).headers().allValues("Set-Cookie");

        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").containsPattern("SameSite=(Lax|Strict)"));
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountAreToldAlike() {
        var wrong = new Clerk(portal).signIn("comite1@biblio.example", "nope-nope-nope");
        var unknown = new Clerk(portal).signIn("personne@biblio.example", "nope-nope-nope");

        assertThat(problem(wrong.body())).isNotBlank().isEqualTo(problem(unknown.body()));
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
    }

    @Test
    void manyFailuresMakeOneWaitWhetherTheAccountExistsOrNot() {
        for (var email : new String[] {"comite2@biblio.example", "nobody@biblio.example"}) {
            var clerk = new Clerk(portal);
            for (int failure = 0; failure < 5; failure++) {
                clerk.signIn(email, "nope-nope-nope");
            }

            var answer = clerk.signIn(email, PortalProcess.PASSWORD);

            assertThat(answer.statusCode()).as(email).isNotEqualTo(302);
            assertThat(problem(answer.body())).as(email).containsPattern("dans (une seconde|\\d+ secondes)");
        }
    }

    @Test
    void signingOutEndsTheSession() {
        var clerk = Clerk.signedIn(portal, ANIMATOR);
        clerk.visitor().post("/admin/logout", Map.of());

        assertThat(clerk.open("/admin").status()).isEqualTo(302);
    }

    @Test
    void aRedirectAfterSigningInStaysHere() {
        var target = new Clerk(portal)
                .visitor()
                .post(
                        "/admin/login",
                        Map.of(
                                "email",
                                ANIMATOR,
                                "password",
                                PortalProcess.PASSWORD,
                                "to",
                                "//elsewhere.example/",
                                "lang",
                                "fr"))
                .headers()
                .firstValue("Location")
                .orElse("");

        assertThat(target).doesNotContain("elsewhere.example");
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        var visitor = new Clerk(portal).visitor();
        var forged = visitor.request("localhost", "/admin/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://elsewhere.example")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("email=a&password=b"));

        assertThat(visitor.send(forged).statusCode()).isEqualTo(403);
    }

    private static String session(Clerk clerk) {
        return clerk.visitor().cookies().getCookieStore().getCookies().stream()
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String problem(String page) {
        return Jsoup.parse(page).select("[role=alert]").text();
    }
}
