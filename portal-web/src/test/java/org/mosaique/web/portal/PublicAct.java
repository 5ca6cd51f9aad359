package org.mosaique.web.portal;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.mosaique.web.portal.PublicPages.Place;

/**
 * Every kind of thing that somebody does and the public sees. To add one: a constant with the class that tells of it
 * ({@code Event<PublicChange>}), how it is made ready, how it is done, and what the next request then shows. {@link
 * PublicActsPortalTest} does it on a page that was finished before, and looks that an unrelated site keeps its own.
 */
enum PublicAct {
    PUBLICATION("Distribution") {
        @Override
        Attempt prepare(PortalProcess portal) {
            var text = new Newsroom(portal).handIn(1).entrySet().iterator().next();
            var animator = Clerk.signedIn(portal, "animation@" + Newsroom.SITE + ".example");
            return new Attempt(HOME, () -> publish(animator, text.getValue()), says(text.getKey()));
        }
    },

    CORRECTION("Distribution") {
        @Override
        Attempt prepare(PortalProcess portal) {
            var animator = Clerk.signedIn(portal, "animation@" + Newsroom.SITE + ".example");
            var published = published(portal, animator);
            var author = Clerk.signedIn(portal, "contribution@" + Newsroom.SITE + ".example");
            var title = "Corrigé " + UUID.randomUUID();
            var editor = author.follow(author.send(author.open(published), "correct", 0, Map.of()));
            var review = Newsroom.place(author.send(editor, "article", Newsroom.SUBMIT, Map.of("title", title)));
            return new Attempt(LIST, () -> publish(animator, review), says(title));
        }
    },

    WITHDRAWAL("Distribution") {
        @Override
        Attempt prepare(PortalProcess portal) {
            var animator = Clerk.signedIn(portal, "animation@" + Newsroom.SITE + ".example");
            var text = new Newsroom(portal).handIn(1).entrySet().iterator().next();
            publish(animator, text.getValue());
            var page = animator.open(text.getValue());
            return new Attempt(
                    LIST,
                    () -> animator.send(page, "down", 0, Map.of("down:note", "Une erreur.")),
                    says(text.getKey()).negate());
        }
    },

    FEATURING("Showcase") {
        @Override
        Attempt prepare(PortalProcess portal) {
            var animator = Clerk.signedIn(portal, "animation@" + Newsroom.SITE + ".example");
            var text = new Newsroom(portal).handIn(1).entrySet().iterator().next();
            publish(animator, text.getValue());
            var own = animator.open("/admin/publication?site=" + Newsroom.SITE + "&" + item(text.getValue()));
            return new Attempt(
                    HOME,
                    () -> animator.send(own, "feature", 0, Map.of()),
                    answer -> Jsoup.parse(answer.body()).select(".lead").text().contains(text.getKey()));
        }
    },

    SHOWN_BY_THE_NETWORK("Distribution") {
        @Override
        Attempt prepare(PortalProcess portal) {
            var text = new Newsroom(portal).handIn(1).entrySet().iterator().next();
            var animator = Clerk.signedIn(portal, "animation@" + Newsroom.SITE + ".example");
            return new Attempt(
                    new Place("localhost", "/"), () -> publish(animator, text.getValue()), says(text.getKey()));
        }
    },

    SETTING("SettingEvents") {
        @Override
        Attempt prepare(PortalProcess portal) {
            var animator = Clerk.signedIn(portal, "animation@" + Newsroom.SITE + ".example");
            var menu = animator.open("/admin/menu?site=" + Newsroom.SITE);
            var label = field(menu, "links", ":label");
            var name = "Menu " + UUID.randomUUID().toString().substring(0, 8);
            return new Attempt(
                    HOME, () -> animator.follow(animator.send(menu, "links", 0, Map.of(label, name))), says(name));
        }

        @Override
        boolean isEverywhere() {
            return true;
        }
    },

    RECORD("SettingEvents") {
        @Override
        Attempt prepare(PortalProcess portal) {
            var animator = Clerk.signedIn(portal, "animation@" + Newsroom.SITE + ".example");
            var glossary = animator.open("/admin/glossary?site=" + Newsroom.SITE);
            var definition = "Explication " + UUID.randomUUID();
            var filled = Map.of(field(glossary, "rows-form", ":definition"), definition);
            return new Attempt(
                    new Place(Newsroom.SITE + ".localhost", "/glossaire"),
                    () -> animator.follow(animator.send(glossary, "rows-form", SAVE_FIRST, filled)),
                    says(definition));
        }

        @Override
        boolean isEverywhere() {
            return true;
        }
    },

    DOSSIER("Dossiers") {
        @Override
        Attempt prepare(PortalProcess portal) {
            var animator = Clerk.signedIn(portal, "animation@" + Newsroom.SITE + ".example");
            var title = "Dossier " + UUID.randomUUID();
            var blank = animator.open("/admin/dossier?site=" + Newsroom.SITE);
            var filled = Map.of("title", title, "introduction", "Deux mots.");
            var chosen = animator.press(blank, "dossier", ":add", filled);
            var kept = animator.follow(animator.send(chosen, "dossier", SAVE_FIRST, Map.of()));
            return new Attempt(
                    new Place(Newsroom.SITE + ".localhost", "/dossiers"),
                    () -> animator.follow(animator.press(kept, "dossier", "publish", Map.of())),
                    says(title));
        }
    },

    PAGE("PageDesk") {
        @Override
        Attempt prepare(PortalProcess portal) {
            var animator = Clerk.signedIn(portal, "animation@" + Newsroom.SITE + ".example");
            var page = animator.open("/admin/page?slug=contact&site=" + Newsroom.SITE);
            var title = "Nous écrire " + UUID.randomUUID();
            return new Attempt(
                    new Place(Newsroom.SITE + ".localhost", "/pages/contact"),
                    () -> animator.follow(
                            animator.press(page, "page", "save", Map.of("title", title, "published", "on"))),
                    says(title));
        }
    },

    CROP("Ripples") {
        @Override
        Attempt prepare(PortalProcess portal) {
            var picture = picture(portal);
            var animator = Clerk.signedIn(portal, "animation@" + Newsroom.SITE + ".example");
            var sheet = animator.open("/admin/media/edit?ref=" + picture.get("image_ref"));
            var width = Integer.parseInt(sheet.fields("framing", 0).get("width")) - 1;
            var place = new Place(Newsroom.SITE + ".localhost", "/articles/" + picture.get("slug"));
            return new Attempt(
                    place,
                    () -> animator.send(sheet, "framing", 0, Map.of("width", String.valueOf(width))),
                    says("/media/" + picture.get("image_ref") + "/v"));
        }
    },

    PAGE_ON_ANOTHER_NODE("PageDesk") {
        @Override
        Attempt prepare(PortalProcess portal) {
            PAGE.prepare(portal).act().run();
            var text = "Ailleurs " + UUID.randomUUID();
            return new Attempt(
                    PAGE_PLACE,
                    () -> changeElsewhere(
                            portal,
                            "update static_page set text = '" + text + "' where slug = 'contact' and site_key = '"
                                    + Newsroom.SITE + "'"),
                    says(text));
        }
    },

    ON_ANOTHER_NODE("PublicChangeLog") {
        @Override
        Attempt prepare(PortalProcess portal) {
            var title = "Ailleurs " + UUID.randomUUID();
            var change = "update live_entry set title = '" + title + "' where site_key = '" + Newsroom.SITE
                    + "' order by published_at desc limit 1";
            return new Attempt(HOME, () -> changeElsewhere(portal, change), says(title));
        }
    };

    /** The first button of forms with rows: what the Enter key presses. */
    private static final int SAVE_FIRST = 0;

    private static final Place HOME = new Place(Newsroom.SITE + ".localhost", "/");
    private static final Place LIST = new Place(Newsroom.SITE + ".localhost", "/articles");

    private static final Place PAGE_PLACE = new Place(Newsroom.SITE + ".localhost", "/pages/contact");

    private final String teller;

    PublicAct(String teller) {
        this.teller = teller;
    }

    /**
     * Something ready to be done.
     *
     * @param place a page on which it shows
     * @param act does it
     * @param shown whether an answer shows that it was done
     */
    record Attempt(Place place, Runnable act, Predicate<HttpResponse<String>> shown) {}

    /** Prepares everything but the last step. */
    abstract Attempt prepare(PortalProcess portal);

    /** Whether every site's pages may change with it. */
    boolean isEverywhere() {
        return false;
    }

    /** Simple name of the class that tells of it. */
    String teller() {
        return teller;
    }

    /** The name of the first field of a form that ends so. */
    private static String field(Sheet sheet, String form, String end) {
        return sheet.fields(form, 0).keySet().stream()
                .filter(field -> field.endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private static Predicate<HttpResponse<String>> says(String text) {
        return answer -> answer.statusCode() == 200 && answer.body().contains(text);
    }

    /** The part of a review's address that names the item. */
    private static String item(String review) {
        return review.replaceAll(".*(ref=[0-9a-f-]{36}).*", "$1");
    }

    /** A picture of the site that nobody has cropped yet, and what shows it. */
    private static Map<String, String> picture(PortalProcess portal) {
        try (var database = PortalDatabase.of(portal)) {
            return database.rows("select e.image_ref, e.slug from live_entry e join media_file m on m.ref = e.image_ref"
                            + " where m.edition = 1 and e.site_key = e.origin_key and e.site_key = '" + Newsroom.SITE
                            + "' limit 1")
                    .get(0);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String published(PortalProcess portal, Clerk animator) {
        var review = new Newsroom(portal).handIn(1).values().iterator().next();
        publish(animator, review);
        return review;
    }

    private static void publish(Clerk animator, String review) {
        if (!Newsroom.publish(animator, review)) {
            throw new AssertionError("not published: " + review);
        }
    }

    /** As another node of the same portal leaves it: the rows changed, and a word that they were. */
    private static void changeElsewhere(PortalProcess portal, String change) {
        try (var database = PortalDatabase.of(portal)) {
            database.execute(change);
            database.execute(
                    "insert into public_change (site_key, at) values ('" + Newsroom.SITE + "', utc_timestamp(6))");
            Thread.sleep(600); // as long as a node may go without looking
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
