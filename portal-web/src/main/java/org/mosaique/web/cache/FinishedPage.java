package org.mosaique.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A page ready to be sent, plain and compressed, with a mark of its content. */
final class FinishedPage {

    private static final Pattern GZIP =
            Pattern.compile("(?i)(?:^|[\\s,])gzip\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)).*?)?(?:,.*)?$");
    private static final int WORTH_COMPRESSING = 1024;
    private static final int MARK_BYTES = 12;
    private static final int OVERHEAD = 400;

    private final String type;
    private final String keep;
    private final byte[] plain;
    private final byte[] compressed;
    private final String mark;
    private final Validity validity;

    /**
     * How long a page may be shown.
     *
     * @param scope the site whose changes end it; an empty string when those of any site do
     * @param since number of the newest change it knows
     * @param until moment at which it ends whatever happens
     */
    record Validity(String scope, long since, Instant until) {}

    /**
     * Finishes a page.
     *
     * @param keep what {@code Cache-Control} says
     */
    FinishedPage(String type, String keep, byte[] content, Validity validity) {
        this.type = type;
        this.keep = keep;
        this.plain = content;
        this.compressed = content.length < WORTH_COMPRESSING ? null : compress(content);
        this.mark = mark(content);
        this.validity = validity;
    }

    Validity validity() {
        return validity;
    }

    /** How many bytes it takes in memory, about. */
    int weight() {
        return OVERHEAD + plain.length + (compressed == null ? 0 : compressed.length);
    }

    /** Sends it, or a word that it has not changed. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var pack = compressed != null && isGzipTaken(request.getHeader("Accept-Encoding"));
        response.setHeader("ETag", pack ? "\"" + mark + "-gzip\"" : "\"" + mark + "\"");
        response.setHeader("Cache-Control", keep);
        response.setHeader("Vary", "Accept-Encoding");
        if (isKnown(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var content = pack ? compressed : plain;
        if (pack) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(type);
        response.setContentLength(content.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(content);
        }
    }

    private boolean isKnown(String tags) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", "").replace("-gzip\"", "\""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals("\"" + mark + "\""));
    }

    private static boolean isGzipTaken(String encodings) {
        return encodings != null && GZIP.matcher(encodings).find();
    }

    private static byte[] compress(byte[] content) {
        var packed = new ByteArrayOutputStream(content.length / 4);
        try (var zip = new GZIPOutputStream(packed, 4096)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static String mark(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
