package org.mosaique.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            assertThatThrownBy(() -> Ports.requireFree("PORTAL_HTTP_PORT", Ports.LOOPBACK, taken.getLocalPort()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("launcher.settings.port-in-use");
            assertThat(Ports.isFree(Ports.LOOPBACK, taken.getLocalPort())).isFalse();
        }
    }

    @Test
    void anAddressOfAnotherMachineIsNamed() {
        assertThatThrownBy(() -> Ports.requireFree("PORTAL_HTTP_PORT", "192.0.2.1", 8080))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("launcher.settings.bind-unknown");
    }
}
