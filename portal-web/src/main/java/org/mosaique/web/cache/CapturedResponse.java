package org.mosaique.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Keeps what a page writes instead of sending it. Headers go through to the real response; entity tags and lengths do not,
 * they are given to the finished page. A redirect or an error goes through at once.
 */
final class CapturedResponse extends HttpServletResponseWrapper {

    private static final int ROOM = 32 * 1024;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(ROOM);
    private ServletOutputStream stream;
    private PrintWriter writer;
    private boolean handedOver;
    private boolean personal;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** What was written. */
    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    /** Whether an answer has been given already, past this. */
    boolean isHandedOver() {
        return handedOver || super.isCommitted();
    }

    /** Whether everybody may be given the same answer. */
    boolean isForEverybody() {
        return !isHandedOver() && !personal && getStatus() == SC_OK && getContentType() != null;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) {
            stream = new Kept(body);
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            var encoding = getCharacterEncoding();
            var charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            writer = new PrintWriter(new OutputStreamWriter(body, charset));
        }
        return writer;
    }

    @Override
    public void sendError(int status) throws IOException {
        handedOver = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        handedOver = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        handedOver = true;
        super.sendRedirect(location);
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    @Override
    public void setHeader(String name, String value) {
        if (passes(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (passes(name)) {
            super.addHeader(name, value);
        }
    }

    private boolean passes(String name) {
        personal |= name.equalsIgnoreCase("Set-Cookie");
        return !name.equalsIgnoreCase("ETag") && !name.equalsIgnoreCase("Content-Length");
    }

    @Override
    public void setContentLength(int length) {
        // the finished page knows
    }

    @Override
    public void setContentLengthLong(long length) {
        // the finished page knows
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before all is made
    }

    @Override
    public void resetBuffer() {
        body.reset();
        writer = null;
    }

    @Override
    public void reset() {
        resetBuffer();
        stream = null;
        super.reset();
    }

    /** A stream into memory. */
    private static final class Kept extends ServletOutputStream {

        private final ByteArrayOutputStream target;

        Kept(ByteArrayOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int octet) {
            target.write(octet);
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            target.write(octets, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Public pages are written at once");
        }
    }
}
