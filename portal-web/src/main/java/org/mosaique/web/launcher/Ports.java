package org.mosaique.web.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;

/** Tries the ports before anything starts, so that a taken one costs one line and not half a start. */
final class Ports {

    static final String LOOPBACK = "127.0.0.1";

    private Ports() {}

    /**
     * Makes sure we can listen there.
     *
     * @param variable the setting that named the port
     * @throws ConfigurationException when we cannot
     */
    static void requireFree(String variable, String address, int port) {
        try (var probe = new ServerSocket()) {
            var local = InetAddress.getByName(address);
            if (!local.isAnyLocalAddress() && NetworkInterface.getByInetAddress(local) == null) {
                throw new ConfigurationException("launcher.settings.bind-unknown", address);
            }
            probe.bind(new InetSocketAddress(local, port));
        } catch (IOException unusable) {
            var reason = String.valueOf(unusable.getMessage());
            var key = reason.contains("in use") ? "launcher.settings.port-in-use" : "launcher.settings.port-unusable";
            throw new ConfigurationException(key, variable, port, address, reason);
        }
    }

    /** Whether we could listen there. */
    static boolean isFree(String address, int port) {
        try {
            requireFree("", address, port);
            return true;
        } catch (ConfigurationException taken) {
            return false;
        }
    }
}
