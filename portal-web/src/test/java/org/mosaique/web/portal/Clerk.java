package org.mosaique.web.portal;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;

/** Somebody at work in the back office without a browser: opens pages and sends their forms, as a browser would. */
public final class Clerk {

    private final Visitor visitor;

    Clerk(PortalProcess portal) {
        this.visitor = new Visitor(portal);
    }

    /** Somebody of the demonstration, signed in. */
    public static Clerk signedIn(PortalProcess portal, String email) {
        var clerk = new Clerk(portal);
        var answer = clerk.signIn(email, PortalProcess.PASSWORD);
        if (answer.statusCode() != 302) {
            throw new AssertionError(email + " is not let in: " + answer.statusCode());
        }
        return clerk;
    }

    /** Tries to sign in. */
    HttpResponse<String> signIn(String email, String password) {
        return visitor.post("/admin/login", Map.of("email", email, "password", password, "to", "", "lang", "fr"));
    }

    /** Opens a page of the back office. */
    Sheet open(String path) {
        return sheet(visitor.get(path));
    }

    /** Sends a form of a page, by the button of that number, with some fields filled in anew. */
    Sheet send(Sheet page, String form, int button, Map<String, String> filled) {
        var fields = page.fields(form, button);
        fields.putAll(filled);
        return post(page.target(form), fields, page.isInParts(form));
    }

    /** Sends a form of a page, by its first button whose name ends so. */
    Sheet press(Sheet page, String form, String button, Map<String, String> filled) {
        return send(page, form, page.button(form, button), filled);
    }

    /** Sends fields to an address. */
    Sheet post(String path, Map<String, String> fields, boolean inParts) {
        return sheet(inParts ? visitor.postParts(path, fields) : visitor.post(path, fields));
    }

    /** Goes where an answer sends. */
    Sheet follow(Sheet sent) {
        var target = sent.answer()
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("no redirect but " + sent.status() + ": "
                        + sent.document()
                                .select(".bo-problem, .bo-wrong, #problems, h1")
                                .text()));
        var address = URI.create(target);
        return open(address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
    }

    Visitor visitor() {
        return visitor;
    }

    private static Sheet sheet(HttpResponse<String> answer) {
        return new Sheet(answer, Jsoup.parse(answer.body()));
    }
}
