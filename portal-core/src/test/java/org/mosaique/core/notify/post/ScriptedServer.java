package org.mosaique.core.notify.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A mail server that answers as it was told to: by the first word of what it hears, {@code .} at the end of a mail, an
 * empty word at the greeting. {@code HANG} says nothing, {@code BYE} closes the line.
 */
final class ScriptedServer implements AutoCloseable {

    private static final Map<String, String> USUAL =
            Map.of("", "220 hello", "DATA", "354 go on", "QUIT", "221 bye", "EHLO", "250 hello");

    private final ServerSocket door;
    private final Map<String, String> script;

    ScriptedServer(Map<String, String> script) {
        this.script = script;
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "smtp://127.0.0.1:" + door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var line = door.accept()) {
                talk(line);
            } catch (IOException ended) {
                // the next one, if any
            }
        }
    }

    private void talk(Socket line) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        if (!answer(line, "")) {
            reader.readLine(); // until the other side has enough
            return;
        }
        var inMail = false;
        for (var heard = reader.readLine(); heard != null; heard = reader.readLine()) {
            var word = inMail ? heard : heard.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
            if (inMail && !word.equals(".")) {
                continue;
            }
            if (!answer(line, word)) {
                return;
            }
            inMail = word.equals("DATA") && !script.containsKey("DATA");
        }
    }

    /** Whether the talk goes on. */
    private boolean answer(Socket line, String word) throws IOException {
        var answer = script.getOrDefault(word, USUAL.getOrDefault(word, "250 fine"));
        if (answer.equals("BYE")) {
            return false;
        }
        if (!answer.equals("HANG")) {
            line.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().flush();
        }
        return true;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException already) {
            // it is closed
        }
    }
}
