package org.mosaique.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mosaique.core.access.Role;
import org.mosaique.core.address.Forwarding;
import org.mosaique.core.page.PageRepository;
import org.mosaique.core.page.PageText;
import org.mosaique.core.page.StalePageException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;

/** Static pages: written, kept version by version, restored, and defended against those who come late. */
@ArquillianTest
class PagesIT {

    private static final String SITE = Stage.SITE;
    private static final String SLUG = "page-of-the-test";

    @Inject
    private Stage stage;

    @Inject
    private Services services;

    @Inject
    private Forwarding forwarding;

    @Inject
    private QueryCount count;

    @AfterEach
    void reset() throws Exception {
        if (as(() -> services.pages.open(SITE, SLUG)).isPresent()) {
            as(() -> {
                services.pages.reset(SITE, SLUG);
                return null;
            });
        }
    }

    @Test
    void eachTextIsAVersionAndAnOldOneCanBeRestored() throws Exception {
        var first = as(() -> services.pages.save(SITE, "", -1, text("Un")));
        as(() -> services.pages.save(SITE, SLUG, first.stamp(), text("Deux")));

        var restored = as(() -> services.pages.restore(SITE, SLUG, 1));

        assertThat(restored.text().text()).isEqualTo("Un");
        assertThat(as(() -> services.pages.history(SITE, SLUG)))
                .extracting(PageRepository.Version::text)
                .containsExactly("Un", "Deux", "Un");
    }

    @Test
    void whereAPageStandsIsNoVersionOfIt() throws Exception {
        var first = as(() -> services.pages.save(SITE, "", -1, text("Un")));
        var hidden = new PageText(SLUG, "Un titre", true, 3, false, false, "Un");

        var saved = as(() -> services.pages.save(SITE, SLUG, first.stamp(), hidden));

        assertThat(saved.number()).isEqualTo(1);
        assertThat(saved.text().published()).isFalse();
    }

    @Test
    void whoComesLateChangesNothingAndLearnsOfTheOther() throws Exception {
        var first = as(() -> services.pages.save(SITE, "", -1, text("Un")));
        as(() -> services.pages.save(SITE, SLUG, first.stamp(), text("Deux")));

        var late = catchThrowableOfType(
                StalePageException.class,
                () -> as(() -> services.pages.save(SITE, SLUG, first.stamp(), text("Trois"))));

        assertThat(late.current().text().text()).isEqualTo("Deux");
        assertThat(as(() -> services.pages.open(SITE, SLUG))
                        .orElseThrow()
                        .text()
                        .text())
                .isEqualTo("Deux");
    }

    @Test
    void anAddressThatIsTakenIsRefused() throws Exception {
        as(() -> services.pages.save(SITE, "", -1, text("Un")));

        assertThatThrownBy(() -> as(() -> services.pages.save(SITE, "", -1, text("Autre"))))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::messageKey)
                                .containsExactly("page.slug-taken"));
    }

    @Test
    void theAddressThatAPageLeavesLeadsToItInOneStep() throws Exception {
        var first = as(() -> services.pages.save(SITE, "", -1, text("elsewhere-first", "Un")));
        var second =
                as(() -> services.pages.save(SITE, "elsewhere-first", first.stamp(), text("elsewhere-second", "Un")));
        var third = as(() -> services.pages.save(SITE, "elsewhere-second", second.stamp(), text(SLUG, "Un")));

        assertThat(List.of("elsewhere-first", "elsewhere-second"))
                .allSatisfy(slug -> assertThat(forwarding.find(SITE, "/pages/" + slug))
                        .hasValue(new Forwarding.Target("/pages/" + SLUG, true)));

        as(() -> services.pages.save(SITE, SLUG, third.stamp(), text("elsewhere-first", "Un")));
        assertThat(forwarding.find(SITE, "/pages/elsewhere-first")).isEmpty();
        assertThat(forwarding.find(SITE, "/pages/" + SLUG))
                .hasValue(new Forwarding.Target("/pages/elsewhere-first", true));
        as(() -> {
            services.pages.reset(SITE, "elsewhere-first");
            return null;
        });
    }

    @Test
    void theListOfPagesCostsOneQuery() throws Exception {
        as(() -> services.pages.save(SITE, "", -1, text("Un")));

        assertThat(as(() -> count.of(() -> services.pages.own(SITE)))).hasSize(1);
    }

    private static PageText text(String text) {
        return text(SLUG, text);
    }

    private static PageText text(String slug, String text) {
        return new PageText(slug, "Un titre", false, 3, true, false, text);
    }

    private <T> T as(Callable<T> act) throws Exception {
        return stage.as(Somebody.with(Role.ANIMATOR, SITE), act);
    }
}
