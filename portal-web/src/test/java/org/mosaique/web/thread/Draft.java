package org.mosaique.web.thread;

import java.util.UUID;
import org.mosaique.core.shared.Slug;

/**
 * What a contributor types.
 *
 * @param title of its own in the whole run
 */
record Draft(String title, String summary, String text, String theme, String commune) {

    static Draft about(String subject) {
        var title = subject + " " + UUID.randomUUID().toString().substring(0, 8);
        return new Draft(
                title,
                "Un chapeau écrit pour essayer le fil entier.",
                "Les habitants se retrouvent chaque jeudi pour réparer, transmettre et rouler plus longtemps.",
                "mobilite",
                "Grenoble");
    }

    /** The readable part of the address that such a title gets. */
    String slug() {
        return Slug.of(title).value();
    }
}
