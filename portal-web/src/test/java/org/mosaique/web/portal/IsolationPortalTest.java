package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page of the back office and every form on it, tried by nobody and by the people of another site: they read
 * nothing that is not public, and change nothing.
 *
 * <p>The pages are those found in the built portal, so that a new one cannot be forgotten.
 */
@ExtendWith(PortalExtension.class)
class IsolationPortalTest {

    private static final String VICTIM = PublicPages.SITE;
    private static final String INTRUDERS = "rhone";
    private static final List<String> OPEN =
            List.of("/admin/login", "/admin/password", "/admin/answer", "/admin/unsubscribe");
    private static final List<String> PEOPLE = List.of("contribution", "animation", "comite1");

    private final PortalProcess portal;
    private PortalDatabase database;
    private Possession victim;
    private Possession own;

    IsolationPortalTest(PortalProcess portal) {
        this.portal = portal;
    }

    @BeforeEach
    void look() throws SQLException {
        database = PortalDatabase.of(portal);
        victim = new Possession(database, VICTIM);
        own = new Possession(database, INTRUDERS);
    }

    @AfterEach
    void leave() throws SQLException {
        database.close();
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsSentToSignIn() throws SQLException {
        var nobody = new Clerk(portal);
        return addresses(victim).stream()
                .filter(address -> OPEN.stream().noneMatch(address::startsWith))
                .map(address -> dynamicTest(address, () -> {
                    assertSentToSignIn(nobody.open(address));
                    assertSentToSignIn(nobody.post(address, Map.of("jakarta.faces.ViewState", "1:1", "f", "f"), false));
                }));
    }

    @TestFactory
    Stream<DynamicTest> peopleOfAnotherSiteReadNothing() throws SQLException {
        var addresses = addresses(victim);
        var secrets = victim.secrets();
        return PEOPLE.stream().flatMap(who -> {
            var intruder = Clerk.signedIn(portal, who + "@" + INTRUDERS + ".example");
            return addresses.stream()
                    .map(address -> dynamicTest(who + " " + address, () -> {
                        var page = intruder.open(address);

                        assertThat(page.status()).isIn(200, 302, 400, 403, 404);
                        assertThat(secrets)
                                .noneMatch(secret -> page.answer().body().contains(secret));
                    }));
        });
    }

    @TestFactory
    Stream<DynamicTest> peopleOfAnotherSiteChangeNothing() throws SQLException {
        var before = victim.rows();
        var doors = new ArrayList<DynamicTest>();
        for (var who : PEOPLE) {
            var intruder = Clerk.signedIn(portal, who + "@" + INTRUDERS + ".example");
            var seen = new HashSet<String>();
            for (var address : addresses(own)) {
                var page = intruder.open(address);
                for (var form : page.forms()) {
                    if (!seen.add(page.gist(form))) {
                        continue; // the same form at another address: the key there means nothing to it
                    }
                    doors.add(dynamicTest(who + " " + address + " #" + form, () -> {
                        tryAllButtons(intruder, address, form);
                        assertThat(victim.rows()).isEqualTo(before);
                    }));
                }
            }
        }
        assertThat(doors).as("forms that the intruders have").hasSizeGreaterThan(10);
        return doors.stream();
    }

    /** Sends the intruder's own form with the victim's keys in every place: the address, and every field. */
    private void tryAllButtons(Clerk intruder, String address, String form) throws SQLException {
        var sent = new HashSet<String>();
        for (var revision : victim.revisions()) {
            var page = intruder.open(address);
            var tried = new HashSet<String>();
            for (int button = 0; page.hasForm(form) && button < page.buttons(form); button++) {
                var forged = new LinkedHashMap<String, String>();
                page.fields(form, button).forEach((name, value) -> forged.put(name, forge(value, revision)));
                var written = forge(page.target(form), revision) + Sheet.withoutState(forged);
                if (!tried.add(page.kind(form, button)) || !sent.add(written)) {
                    continue; // the same button of another row, or the same forgery as for another revision
                }
                var answer = intruder.post(forge(page.target(form), revision), forged, page.isInParts(form));
                assertThat(answer.status())
                        .as("%s with button %s", forged, button)
                        .isLessThan(500);
                page = intruder.open(address);
            }
        }
    }

    private String forge(String text, Map<String, String> revision) {
        return text.replaceAll("(?<=ref=)[0-9a-f-]{36}", revision.get("ref"))
                .replaceAll("(?<=rev=)\\d+", revision.get("rev"))
                .replaceAll("^[0-9a-f]{8}-[0-9a-f-]{27}$", revision.get("ref"))
                .replace("site=" + INTRUDERS, "site=" + VICTIM)
                .replaceAll("^" + INTRUDERS + "$", VICTIM);
    }

    /** Every page of the back office with every key of a site that could be in its address. */
    private List<String> addresses(Possession site) throws SQLException {
        var queries = new ArrayList<String>(List.of("", "?site=" + site.site()));
        site.revisions().forEach(row -> queries.add("?ref=" + row.get("ref") + "&rev=" + row.get("rev")));
        queries.add("?ref=" + site.people().get(0));
        site.pictures().forEach(ref -> queries.add("?ref=" + ref));
        var addresses = new ArrayList<String>();
        site.received().forEach(ref -> addresses.add("/admin/publication?ref=" + ref + "&site=" + site.site()));
        for (var page : BackOffice.pages()) {
            queries.forEach(query -> addresses.add(page + query));
        }
        return addresses;
    }

    private static void assertSentToSignIn(Sheet page) {
        assertThat(page.status()).isIn(302, 303, 403);
        if (page.status() != 403) {
            assertThat(page.answer().headers().firstValue("Location").orElse(""))
                    .contains("/admin/login?to=");
        }
    }
}
