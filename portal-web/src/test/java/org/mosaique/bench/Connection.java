package org.mosaique.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-alive connection to the portal that does as little as possible itself: bytes out, bytes in. */
final class Connection implements AutoCloseable {

    private final int port;
    private final byte[] drain = new byte[64 * 1024];
    private Socket socket;
    private InputStream in;

    Connection(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    }

    /**
     * What came back.
     *
     * @param status the status
     * @param length how many bytes of body
     */
    record Answer(int status, long length) {}

    /** The bytes of a request. */
    static byte[] request(String host, int port, String path, boolean compressed) {
        return ("GET " + path + " HTTP/1.1\r\nHost: " + host + ":" + port + "\r\n"
                        + (compressed ? "Accept-Encoding: gzip\r\n" : "") + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends a request and reads its answer to the end; connects anew when the portal has had enough of this connection. */
    Answer send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var length = -1L;
        var chunked = false;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            }
            last |= lower.startsWith("connection:") && lower.contains("close");
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        var answer = new Answer(status, chunked ? chunks() : skip(Math.max(0, length)));
        if (last) {
            socket.close();
            open();
        }
        return answer;
    }

    private long chunks() throws IOException {
        var total = 0L;
        for (var size = chunk(); size > 0; size = chunk()) {
            total += skip(size);
            line();
        }
        line();
        return total;
    }

    private long chunk() throws IOException {
        return Long.parseLong(line().strip(), 16);
    }

    private long skip(long length) throws IOException {
        for (var left = length; left > 0; ) {
            var read = in.read(drain, 0, (int) Math.min(drain.length, left));
            if (read < 0) {
                throw new EOFException("the portal hung up");
            }
            left -= read;
        }
        return length;
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (var octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("the portal hung up");
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
