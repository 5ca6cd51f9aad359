package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a network administrator does to the sites while the portal runs, and what the public meets then. */
@ExtendWith(PortalExtension.class)
@DisplayName("Sites of a running portal")
class SitesPortalTest {

    private static final Path TEMPLATE = Path.of("..", "sites", "rhone");
    private static final Path SITES = PortalData.folder("scratch-sites");
    private static final String SITE = "rhone";

    private final Clerk administrator;
    private final Visitor visitor;

    SitesPortalTest(@Scratch PortalProcess portal) {
        administrator = Clerk.signedIn(portal, "reseau@mosaique.example");
        visitor = new Visitor(portal);
    }

    @Test
    void aFolderThatWasAddedIsThereAfterAReload() throws IOException {
        copy("chartreuse");
        assertThat(visitor.get("chartreuse.localhost", "/").statusCode()).isIn(404, 421);

        assertThat(reload().status()).isEqualTo(302);

        assertThat(Jsoup.parse(visitor.get("chartreuse.localhost", "/").body()).title())
                .contains("Territoire chartreuse");
        assertThat(visitor.get("/~chartreuse/articles").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/").body()).contains("Territoire chartreuse");
    }

    @Test
    void aReloadListsAllThatIsWrongAndChangesNothing() throws IOException {
        copy("vercors");
        copy("trieves");
        replace("vercors", "modules: \\[articles]", "modules: [articels]");
        replace("trieves", "accent: \"#[0-9A-F]+\"", "accent: \"#EEEEEE\"");
        try {
            var answer = reload();

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.document().select(".bo-problem li").eachText())
                    .anySatisfy(text -> assertThat(text).contains("vercors", "articels"))
                    .anySatisfy(text -> assertThat(text).contains("trieves", "#EEEEEE"));
            assertThat(visitor.get("vercors.localhost", "/").statusCode()).isIn(404, 421);
            assertThat(visitor.get("/~trieves/").statusCode()).isEqualTo(404);
        } finally {
            remove("vercors");
            remove("trieves");
        }
    }

    @Test
    void furtherHostsLeadToTheFirst() {
        saveHosts("rhone-un.example, rhone-deux.example");
        try {
            var answer = visitor.get("rhone-deux.example", "/articles?theme=energie");

            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to)
                            .startsWith("http://rhone-un.example:")
                            .endsWith("/articles?theme=energie"));
            assertThat(visitor.get("rhone-un.example", "/articles").statusCode())
                    .isEqualTo(200);
            assertThat(visitor.get("/~rhone/articles").statusCode()).isEqualTo(200);
        } finally {
            saveHosts("");
        }
    }

    @Test
    void aModuleSwitchedOffIsGoneAndComesBackWithItsContents() {
        var before = entries();
        assertThat(before).isPositive();

        saveModules(false);

        assertThat(visitor.get("/~rhone/articles").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/~rhone/").statusCode()).isEqualTo(200);
        assertThat(entries()).isZero();
        assertThat(administrator.open("/admin/articles/new?site=rhone").status())
                .isEqualTo(404);

        saveModules(true);

        assertThat(visitor.get("/~rhone/articles").statusCode()).isEqualTo(200);
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void anAddressThatNothingAnswersLeadsWhereTheTableSays() {
        assertThat(redirect("/anciennes-nouvelles/", "/articles").status()).isEqualTo(302);

        var answer = visitor.get("/~rhone/en/anciennes-nouvelles");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/~rhone/en/articles");
        assertThat(visitor.get("/~loire/anciennes-nouvelles").statusCode()).isEqualTo(404);
    }

    @Test
    void circlesAndDetoursAreRefusedByName() {
        assertThat(redirect("/alpha", "/beta").status()).isEqualTo(302);

        assertThat(wrong(redirect("/beta", "/alpha"))).contains("/beta → /alpha → /beta");
        assertThat(wrong(redirect("/gamma", "/alpha"))).contains("/alpha", "/beta");
        assertThat(wrong(redirect("/articles", "/beta"))).contains("/articles");
        assertThat(wrong(redirect("/delta", "javascript:alert(1)"))).isNotEmpty();
    }

    private Sheet reload() {
        return administrator.send(administrator.open("/admin/sites"), "reload", 0, Map.of());
    }

    private Sheet redirect(String from, String to) {
        var form = administrator.open("/admin/redirect?site=" + SITE);
        return administrator.send(form, "redirect", 0, Map.of("from", from, "to", to));
    }

    private static String wrong(Sheet answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.document().select(".bo-wrong").text();
    }

    private void saveHosts(String hosts) {
        var form = administrator.open("/admin/site?site=" + SITE);
        var sent = administrator.send(form, "addresses", 0, Map.of("hosts", hosts));
        assertThat(sent.status()).isEqualTo(302);
    }

    private void saveModules(boolean on) {
        var form = administrator.open("/admin/site?site=" + SITE);
        var fields = form.fields("sections", 0);
        fields.remove("modules");
        if (on) {
            fields.put("modules", "articles");
        }
        assertThat(administrator.post(form.target("sections"), fields, false).status())
                .isEqualTo(302);
    }

    private int entries() {
        return Jsoup.parse(visitor.get("/~rhone/atom.xml").body())
                .select("entry")
                .size();
    }

    private static void copy(String key) throws IOException {
        Files.createDirectories(SITES.resolve(key));
        for (var name : new String[] {"site.yaml", "logo.svg", "ridge.svg"}) {
            Files.writeString(SITES.resolve(key).resolve(name), Files.readString(TEMPLATE.resolve(name)));
        }
        replace(key, "(?m)^key: .*", "key: " + key);
        replace(key, "(?m)^name: .*", "name: Territoire " + key);
        replace(key, "(?m)^hosts: .*", "hosts: []");
    }

    private static void replace(String key, String pattern, String text) throws IOException {
        var descriptor = SITES.resolve(key).resolve("site.yaml");
        Files.writeString(descriptor, Files.readString(descriptor).replaceAll(pattern, text));
    }

    private static void remove(String key) throws IOException {
        try (var files = Files.list(SITES.resolve(key))) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(SITES.resolve(key));
    }
}
