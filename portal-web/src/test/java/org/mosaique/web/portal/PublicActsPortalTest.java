package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mosaique.web.portal.PublicPages.Place;

/** After each kind of change the next request shows it, and the pages of a site it does not concern stay as they were. */
@ExtendWith(PortalExtension.class)
class PublicActsPortalTest {

    private static final Place UNRELATED = new Place("drome-ardeche.localhost", "/");

    private final PortalProcess portal;
    private final Visitor visitor;

    PublicActsPortalTest(PortalProcess portal) {
        this.portal = portal;
        this.visitor = new Visitor(portal);
    }

    @ParameterizedTest
    @EnumSource(PublicAct.class)
    void isSeenByTheNextRequest(PublicAct kind) {
        var attempt = kind.prepare(portal);
        Finished.settle(visitor, attempt.place());
        Finished.settle(visitor, UNRELATED);
        assertThat(attempt.shown())
                .rejects(visitor.get(attempt.place().host(), attempt.place().path()));

        attempt.act().run();

        assertThat(attempt.shown())
                .accepts(visitor.get(attempt.place().host(), attempt.place().path()));
        if (!kind.isEverywhere()) {
            assertThat(Finished.isHit(visitor.get(UNRELATED.host(), UNRELATED.path())))
                    .isTrue();
        }
    }
}
