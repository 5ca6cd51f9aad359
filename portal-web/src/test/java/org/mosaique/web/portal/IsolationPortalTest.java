package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mosaique.web.browser.Begun;

/**
 * Every page of the back office and every form on it, tried by nobody and by the people of another site, side by side: they
 * read nothing that is not public, and change nothing.
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
    private final List<Intruder> intruders = new ArrayList<>();
    private PortalDatabase database;
    private Possession victim;
    private Possession own;

    /** Somebody who tries one thing after the other, beside the others: signed in, on a thread of their own. */
    private record Intruder(
            String name, Clerk clerk, ExecutorService thread, PortalDatabase database, Possession victim) {

        static Intruder in(PortalProcess portal, String name) throws SQLException {
            var clerk = Clerk.signedIn(portal, name + "@" + INTRUDERS + ".example");
            var database = PortalDatabase.of(portal);
            return new Intruder(name, clerk, Begun.threads(1), database, new Possession(database, VICTIM));
        }

        DynamicTest tries(String what, Begun.Deed deed) {
            return Begun.test(thread, name + " " + what, deed);
        }
    }

    /** A form that an intruder has. */
    private record Door(Intruder intruder, String address, String form) {}

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
        for (var intruder : intruders) {
            intruder.thread().shutdownNow();
            intruder.database().close();
        }
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
        return comeIn().stream()
                .flatMap(intruder -> addresses.stream()
                        .map(address -> intruder.tries(address, () -> read(intruder, address, secrets))))
                .toList()
                .stream();
    }

    private static void read(Intruder intruder, String address, List<String> secrets) {
        var page = intruder.clerk().open(address);

        assertThat(page.status()).isIn(200, 302, 400, 403, 404);
        assertThat(secrets).noneMatch(secret -> page.answer().body().contains(secret));
    }

    @TestFactory
    Stream<DynamicTest> peopleOfAnotherSiteChangeNothing() throws Exception {
        var before = victim.rows();
        var doors = doors();
        assertThat(doors).as("forms that the intruders have").hasSizeGreaterThan(10);
        return doors.stream()
                .map(door -> door.intruder().tries(door.address() + " #" + door.form(), () -> {
                    tryAllButtons(door);
                    assertThat(door.intruder().victim().rows())
                            .as("now, whoever of the intruders did it")
                            .isEqualTo(before);
                }))
                .toList()
                .stream();
    }

    private List<Intruder> comeIn() throws SQLException {
        for (var name : PEOPLE) {
            intruders.add(Intruder.in(portal, name));
        }
        return intruders;
    }

    /** The forms on the intruders' own pages, each once: at another address the key there means nothing to it. */
    private List<Door> doors() throws Exception {
        var addresses = addresses(own);
        var found = new ArrayList<Future<List<Door>>>();
        for (var intruder : comeIn()) {
            found.add(intruder.thread().submit(() -> doors(intruder, addresses)));
        }
        var doors = new ArrayList<Door>();
        for (var each : found) {
            doors.addAll(each.get());
        }
        return doors;
    }

    private static List<Door> doors(Intruder intruder, List<String> addresses) {
        var doors = new ArrayList<Door>();
        var seen = new HashSet<String>();
        for (var address : addresses) {
            var page = intruder.clerk().open(address);
            page.forms().stream()
                    .filter(form -> seen.add(page.gist(form)))
                    .forEach(form -> doors.add(new Door(intruder, address, form)));
        }
        return doors;
    }

    /** Sends the intruder's own form with the victim's keys in every place: the address, and every field. */
    private static void tryAllButtons(Door door) throws SQLException {
        var clerk = door.intruder().clerk();
        var form = door.form();
        var sent = new HashSet<String>();
        for (var revision : door.intruder().victim().revisions()) {
            var page = clerk.open(door.address());
            var tried = new HashSet<String>();
            for (int button = 0; page.hasForm(form) && button < page.buttons(form); button++) {
                var forged = new LinkedHashMap<String, String>();
                page.fields(form, button).forEach((name, value) -> forged.put(name, forge(value, revision)));
                var target = forge(page.target(form), revision);
                if (!tried.add(page.kind(form, button)) || !sent.add(target + Sheet.withoutState(forged))) {
                    continue; // the same button of another row, or the same forgery as for another revision
                }
                var answer = clerk.post(target, forged, page.isInParts(form));
                assertThat(answer.status())
                        .as("%s with button %s", forged, button)
                        .isLessThan(500);
                page = clerk.open(door.address());
            }
        }
    }

    private static String forge(String text, Map<String, String> revision) {
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
