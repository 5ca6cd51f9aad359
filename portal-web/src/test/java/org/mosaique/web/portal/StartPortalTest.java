package org.mosaique.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal that the tests share is the one an operator starts. */
@ExtendWith(PortalExtension.class)
class StartPortalTest {

    @Test
    void answersOnItsOwnHost(PortalProcess portal) {
        assertThat(new Visitor(portal).get("/").statusCode()).isEqualTo(200);
    }
}
