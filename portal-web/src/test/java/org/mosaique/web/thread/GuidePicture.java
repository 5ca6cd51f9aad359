package org.mosaique.web.thread;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The pictures of the guide: who takes them, where, and what must be seen on them. */
enum GuidePicture {
    /** What waits for an animator. */
    A_TRAITER("animation@alpes.example", "/admin?site=alpes", ".bo-task"),
    /** The contents of a site. */
    CONTENUS("animation@alpes.example", "/admin/contents?site=alpes", "main h1"),
    /** What is planned this month. */
    CALENDRIER("animation@alpes.example", "/admin/calendar?site=alpes", ".cal");

    private final String who;
    private final String path;
    private final String shows;

    GuidePicture(String who, String path, String shows) {
        this.who = who;
        this.path = path;
        this.shows = shows;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(GuidePicture::key).toList();
    }

    /** The picture's file, without ending. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The account that takes it. */
    String who() {
        return who;
    }

    /** What must be seen. */
    String shows() {
        return shows;
    }

    /** Brings the person there. */
    void reach(Person person) {
        person.go(path);
    }
}
