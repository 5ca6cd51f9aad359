package org.mosaique.web.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A contributor and an animator at work on a site where the animator decides: texts are handed in, then published. */
public final class Newsroom {

    /** The site they work for. */
    public static final String SITE = "loire";

    /** The button of the editor that hands a text in. */
    static final int SUBMIT = 2;

    private final PortalProcess portal;

    /** The people of a running portal. */
    public Newsroom(PortalProcess portal) {
        this.portal = portal;
    }

    /** Hands in new articles; returns where each of them is judged, by its title. */
    public Map<String, String> handIn(int number) {
        var contributor = Clerk.signedIn(portal, "contribution@" + SITE + ".example");
        var submitted = new LinkedHashMap<String, String>();
        IntStream.range(0, number).forEach(each -> {
            var title = "Nouvelle " + UUID.randomUUID();
            submitted.put(title, handIn(contributor, title));
        });
        return submitted;
    }

    private static String handIn(Clerk contributor, String title) {
        var form = contributor.open("/admin/articles/new?site=" + SITE);
        var sent = contributor.send(
                form,
                "article",
                SUBMIT,
                Map.of(
                        "title", title,
                        "summary", "Un chapeau.",
                        "text",
                                "<p>Une coopérative ouvre ses portes aux habitants de toute la vallée ce printemps.</p>",
                        "theme", "energie",
                        "commune", "Roanne"));
        return place(sent);
    }

    /** Where what was just handed in is judged. */
    static String place(Sheet sent) {
        var location = sent.answer()
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("not handed in: " + sent.status()));
        return location.substring(location.indexOf("/admin/")).replace("&done=submitted", "");
    }

    /** Publishes what is handed in; true when the portal has said that it is done. */
    public static boolean publish(Clerk animator, String review) {
        var page = animator.open(review);
        var answer = animator.send(page, "pass", 0, Map.of("pass:release", "AT_ONCE"));
        return List.of(302, 303).contains(answer.status());
    }
}
