package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Role;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.core.site.SiteRegistry;
import org.mosaique.core.site.face.Figure;
import org.mosaique.core.site.setting.Setting.Source;

/** Changing a site from the back office: at once, for those who inherit too, and as it was before after a reset. */
@ArquillianTest
class SettingsIT {

    private static final String REGION = "rhone-alpes";
    private static final Figure FIGURE = new Figure("12", "SCIC", 2024, "Nous", "https://a.example");

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private SiteRegistry sites;

    @AfterEach
    void reset() throws Exception {
        asAdministrator(() -> services.settings.reset(REGION, "figures"));
        asAdministrator(() -> services.settings.reset(REGION, "slogan"));
    }

    @Test
    void aChangeReachesTheSiteAndItsDescendantsAtOnce() throws Exception {
        asAdministrator(() -> services.settings.change(REGION, Figure.ENTRY, List.of(FIGURE)));

        assertThat(sites.get(REGION).get(Figure.ENTRY)).containsExactly(FIGURE);
        assertThat(sites.get("loire").get(Figure.ENTRY)).containsExactly(FIGURE);
        assertThat(sites.settings("loire").get("figures").source()).isEqualTo(Source.PARENT);
    }

    @Test
    void aResetBringsBackWhatTheFolderSays() throws Exception {
        var before = sites.get(REGION).slogan();
        asAdministrator(() -> services.settings.change(REGION, "slogan", "Un autre"));
        assertThat(sites.get(REGION).slogan()).isEqualTo("Un autre");

        asAdministrator(() -> services.settings.reset(REGION, "slogan"));

        assertThat(sites.get(REGION).slogan()).isEqualTo(before);
    }

    @Test
    void whatWouldMakeTheSiteWrongIsRefusedAndNothingChanges() throws Exception {
        var pale = Map.of("accent", "#EEEEEE", "accentDark", "#EEEEEE");

        var refusal = catchThrowableOfType(
                RefusedException.class, () -> asAdministrator(() -> services.settings.change(REGION, "theme", pale)));

        assertThat(refusal.objections()).extracting(Objection::messageKey).contains("site.setting.refused");
        assertThat(sites.get(REGION).theme().accent()).isNotEqualTo("#EEEEEE");
    }

    private void asAdministrator(Runnable act) throws Exception {
        stage.does(Somebody.with(Role.ADMINISTRATOR, REGION), () -> act.run());
    }
}
