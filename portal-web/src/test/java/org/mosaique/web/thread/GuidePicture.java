package org.mosaique.web.thread;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The pictures of the guide: who takes them, where, and what must be seen on them. */
enum GuidePicture {
    /** Where a contributor writes. */
    ECRIRE("contribution@alpes.example", "/admin/articles/new?site=alpes", "main form"),
    /** Where a member of the committee decides. */
    DECIDER("comite2@alpes.example", "/admin?site=alpes", "#votes") {
        @Override
        void reach(Person person) {
            person.takeUp("Une laverie");
        }

        @Override
        int width() {
            return 1280; // the buttons and the votes stand beside the text
        }

        @Override
        int height() {
            return 1300;
        }
    },
    /** The rules of a site. */
    REGLES("reseau@mosaique.example", "/admin/decision?site=savoie-mont-blanc", "main form") {
        @Override
        int height() {
            return 1000; // the general rule, and the one for articles
        }
    },
    /** What happened to somebody's texts. */
    NOUVELLES("animation@alpes.example", "/admin/news?site=alpes", "main h1"),
    /** Which mails somebody wants. */
    PREFERENCES("animation@alpes.example", "/admin/preferences?site=alpes", "main form"),
    /** What a site asks of a text. */
    CONTROLES("animation@alpes.example", "/admin/checks?site=alpes", "main form"),
    /** Who stands in for somebody. */
    ABSENCE("comite1@alpes.example", "/admin/absence?site=alpes", "main form"),
    /** How a site decides, in figures. */
    BILANS("animation@alpes.example", "/admin/reports?site=alpes", "main h1"),
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

    /** How wide the window is. */
    int width() {
        return 1180;
    }

    /** How high the window is. */
    int height() {
        return 760;
    }

    /** Brings the person there. */
    void reach(Person person) {
        person.go(path);
    }
}
