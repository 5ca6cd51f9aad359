package org.mosaique.web.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Somebody who speaks HTTP to a portal without a browser, with a cookie jar of their own.
 *
 * <p>Host names below {@code localhost} are known to browsers, not to Java: requests go to the loopback address and
 * carry the host's name in their header. Each visitor comes from a network address of its own, where the portal believes
 * the proxy before it: one who fails to sign in makes nobody else wait.
 */
public final class Visitor {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final PortalProcess portal;
    private final String address = "198.51.100." + COUNT.incrementAndGet() % 250;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** Somebody new to this portal. */
    public Visitor(PortalProcess portal) {
        this.portal = portal;
    }

    /** Asks for a page of the portal's own host. */
    public HttpResponse<String> get(String path) {
        return get("localhost", path);
    }

    /** Asks for a page of any host. */
    public HttpResponse<String> get(String host, String path) {
        return send(request(host, path).GET());
    }

    /** Sends a form of the portal's own host. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return post("localhost", path, fields);
    }

    /** Sends a form to any host, as a page of that host would. */
    public HttpResponse<String> post(String host, String path, Map<String, String> fields) {
        return send(request(host, path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://" + host + ":" + portal.port())
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Sends a form of the portal's own host in parts, as browsers do where files may come with it. */
    public HttpResponse<String> postParts(String path, Map<String, String> fields) {
        var boundary = "----mosaique" + System.nanoTime();
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--" + boundary + "\r\n")
                .append("Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--" + boundary + "--\r\n");
        return send(request("localhost", path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Origin", "http://localhost:" + portal.port())
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Sends a request without body by any method. */
    public HttpResponse<String> send(String method, String host, String path) {
        return send(request(host, path).method(method, BodyPublishers.noBody()));
    }

    /** A request to be completed by the caller. */
    public HttpRequest.Builder request(String host, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + portal.port() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Host", host + ":" + portal.port())
                .header("X-Forwarded-For", address);
    }

    /** Sends a request and returns its answer, whatever its status; redirects are not followed. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the portal", interrupted);
        }
    }

    /** Whether the portal answers at all, with a page. */
    public boolean isAnswered() {
        try {
            return get("/").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** The cookies this visitor was given. */
    public CookieManager cookies() {
        return cookies;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
