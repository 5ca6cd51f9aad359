package org.mosaique.web.portal;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Notes what a page does while it is shown: what it asks for and where, what weighs how much, what goes wrong. */
public final class Watch {

    private final List<String> asked = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** Watches a page from now on. */
    public static Watch over(Page page) {
        var watch = new Watch();
        page.onRequest(request -> watch.asked.add(request.url()));
        page.onRequestFinished(watch.requests::add);
        page.onRequestFailed(request -> watch.faults.add("failed: " + request.url()));
        page.onPageError(error -> watch.faults.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                watch.faults.add("console: " + message.text());
            }
        });
        return watch;
    }

    /** Scripts that broke, files that were not had, what the content policy refused. */
    public List<String> faults() {
        return faults;
    }

    /** Addresses asked for that are not of this portal. */
    public List<String> elsewhere() {
        return asked.stream()
                .filter(url -> url.startsWith("http"))
                .filter(url -> !URI.create(url).getHost().matches("(.+\\.)?localhost"))
                .toList();
    }

    /** The bytes that went over the line, without the pictures of the articles. */
    public int weight() {
        return requests.stream()
                .filter(request -> !request.url().contains("/media/"))
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
    }

    /** The bytes of the pictures. */
    public int pictures() {
        return requests.stream()
                .filter(request -> request.url().contains("/media/"))
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
    }
}
