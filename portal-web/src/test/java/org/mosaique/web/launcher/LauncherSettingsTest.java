package org.mosaique.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherSettingsTest {

    private static final Path HERE = Path.of("here").toAbsolutePath();

    @Test
    void nothingSaidIsADemonstrationOnTheLoopbackAddress() {
        var settings = from(Map.of());

        assertThat(settings.demonstration()).isTrue();
        assertThat(settings.bindAddress()).isEqualTo("127.0.0.1");
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.dataDirectory()).isEqualTo(HERE.resolve("data"));
        assertThat(settings.externalDatabase()).isEmpty();
        assertThat(settings.address()).isEqualTo("http://localhost:8080/");
    }

    @Test
    void anEmptyVariableIsOneThatIsNotSet() {
        assertThat(from(Map.of("PORTAL_HTTP_PORT", " ", "PORTAL_DB_URL", ""))).isEqualTo(from(Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PORTAL_HTTP_PORT      | eighty                     | launcher.settings.number
                    PORTAL_HTTP_PORT      | 0                          | launcher.settings.number
                    PORTAL_HTTP_PORT      | 65536                      | launcher.settings.number
                    PORTAL_MANAGEMENT_PORT| -1                         | launcher.settings.number
                    PORTAL_MANAGEMENT_PORT| 8080                       | launcher.settings.same-port
                    PORTAL_DEMO           | yes                        | launcher.settings.on-or-off
                    PORTAL_PROXY          | yes                        | launcher.settings.on-or-off
                    PORTAL_DEMO_SCALE     | 0                          | launcher.settings.number
                    PORTAL_DEMO_SCALE     | 1001                       | launcher.settings.number
                    PORTAL_PAGE_CACHE_MB  | 4097                       | launcher.settings.number
                    PORTAL_PROXY_SECONDS  | -1                         | launcher.settings.number
                    PORTAL_DB_URL         | jdbc:mysql://db/portal     | launcher.settings.database-url
                    PORTAL_DB_URL         | jdbc:mariadb://db          | launcher.settings.database-url
                    PORTAL_DB_PASSWORD    | secret                     | launcher.settings.database-url-missing
                    PORTAL_HOST           | Portal.example             | launcher.settings.host-name
                    PORTAL_HOST           | portal.example,            | launcher.settings.host-name
                    PORTAL_BASE_URL       | portal.example             | launcher.settings.base-url
                    PORTAL_BASE_URL       | https://portal.example/go  | launcher.settings.base-url
                    PORTAL_SMTP_URL       | relay.example:25           | launcher.settings.smtp-url
                    PORTAL_MAIL_FROM      | nobody                     | launcher.settings.mail-address
                    PORTAL_SITES_DIR      | not-there                  | launcher.settings.sites-directory
                    """)
    void aWrongValueIsNamed(String variable, String value, String key) {
        var environment = new HashMap<>(Map.of(variable, value));
        if (variable.equals("PORTAL_DB_URL")) {
            environment.put("PORTAL_DB_USER", "portal");
        }

        assertThat(problemsOf(environment))
                .extracting(ConfigurationProblem::key)
                .containsExactly(key);
    }

    @Test
    void everyWrongValueIsNamedAtOnce() {
        assertThat(problemsOf(Map.of("PORTAL_HTTP_PORT", "x", "PORTAL_DEMO", "x", "PORTAL_DEMO_SCALE", "x")))
                .hasSize(3);
    }

    @Test
    void anExternalDatabaseNeedsAUser() {
        assertThat(problemsOf(Map.of("PORTAL_DB_URL", "jdbc:mariadb://db:3306/portal")))
                .extracting(ConfigurationProblem::key)
                .containsExactly("launcher.settings.database-user-missing");
    }

    @Test
    void theDemonstrationDoesNotListenToTheNetwork() {
        assertThat(problemsOf(Map.of("PORTAL_BIND", "0.0.0.0")))
                .extracting(ConfigurationProblem::key)
                .containsExactly("launcher.settings.demonstration-exposed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "true", "YES", "1", "yes "})
    void onlyTheVeryWordOpensTheDemonstration(String word) {
        assertThat(problemsOf(Map.of("PORTAL_BIND", "0.0.0.0", "PORTAL_DEMO_EXPOSED", word)))
                .hasSize(1);
    }

    @Test
    void toldTwiceTheDemonstrationListensToTheNetwork() {
        assertThat(from(Map.of("PORTAL_BIND", "0.0.0.0", "PORTAL_DEMO_EXPOSED", "yes"))
                        .demonstration())
                .isTrue();
    }

    @Test
    void withoutDemonstrationThePortalMayListenAnywhere() {
        assertThat(from(Map.of("PORTAL_BIND", "0.0.0.0", "PORTAL_DEMO", "off")).demonstration())
                .isFalse();
    }

    @Test
    void theFirstHostIsTheOneItWrites() {
        var settings = from(Map.of("PORTAL_HOST", "portal.example, www.portal.example", "PORTAL_HTTP_PORT", "80"));

        assertThat(settings.hosts()).containsExactly("portal.example", "www.portal.example");
        assertThat(settings.address()).isEqualTo("http://portal.example/");
    }

    @Test
    void behindAProxyTheAddressIsTheProxys() {
        assertThat(from(Map.of("PORTAL_BASE_URL", "https://portal.example")).address())
                .isEqualTo("https://portal.example/");
    }

    @Test
    void theApplicationIsToldInItsOwnWords() {
        var settings = from(Map.of("PORTAL_DEMO_PASSWORD", "a password", "PORTAL_HOST", "a.example,b.example"));

        assertThat(settings.applicationProperties(new DatabaseAccess("jdbc:mariadb://db/portal", "user", "secret")))
                .containsEntry("portal.db.url", "jdbc:mariadb://db/portal")
                .containsEntry("portal.db.password", "secret")
                .containsEntry("portal.demo", "on")
                .containsEntry("portal.demo.password", "a password")
                .containsEntry("portal.host", "a.example,b.example")
                .containsEntry("portal.base.url", "http://a.example:8080")
                .doesNotContainKey("portal.smtp.url");
    }

    @Test
    void aVariableThatLooksLikeOursIsPointedOut() {
        assertThat(SettingsReader.unknownNames(Map.of("PORTAL_HTTPPORT", "1", "PORTAL_DEMO", "on", "HOME", "/")))
                .containsExactly("PORTAL_HTTPPORT");
    }

    @Test
    void aPasswordIsNotPrinted() {
        assertThat(new DatabaseAccess("jdbc:mariadb://db/portal?password=topsecret&x=1", "user", "topsecret")
                        .toString())
                .doesNotContain("topsecret");
    }

    @Test
    void timeoutsAreOursUnlessTheOperatorHasSome() {
        assertThat(new DatabaseAccess("jdbc:mariadb://db/portal", "u", "")
                        .withTimeouts()
                        .url())
                .contains("?connectTimeout=")
                .contains("&socketTimeout=");
        assertThat(new DatabaseAccess("jdbc:mariadb://db/portal?socketTimeout=5", "u", "")
                        .withTimeouts()
                        .url())
                .isEqualTo("jdbc:mariadb://db/portal?socketTimeout=5");
    }

    private static LauncherSettings from(Map<String, String> environment) {
        return LauncherSettings.from(environment, HERE);
    }

    private static List<ConfigurationProblem> problemsOf(Map<String, String> environment) {
        return catchThrowableOfType(ConfigurationException.class, () -> from(environment))
                .problems();
    }
}
