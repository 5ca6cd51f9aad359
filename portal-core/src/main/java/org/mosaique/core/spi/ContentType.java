package org.mosaique.core.spi;

import java.util.List;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.Teaser;
import org.mosaique.core.shared.Objection;

/**
 * A kind of content: its words, its views, its rules. Pure functions; asked within and outside transactions, from many
 * threads.
 */
@Spi
public interface ContentType<B extends Body> {

    /** Stable key, stored with every item: lower-case letters, digits, hyphens. Its name is {@code type.<key>} in the bundles. */
    String key();

    /** First segment of its public addresses: {@code articles}. Unique in the portal. */
    String path();

    /** The class of its bodies. */
    Class<B> bodyType();

    /** What an author starts from. */
    B blank();

    /** The body cleaned as it may be stored: markup sanitised, blanks trimmed. Called before every write. */
    B clean(B body);

    /** What lists say of it. */
    Teaser teaser(B body);

    /** What keeps it from being submitted or published; empty when nothing does. */
    List<Objection> objections(B body);

    /** The public view of the list: a path that exists in the portal. */
    String listView();

    /** The public view of one item. */
    String detailView();

    /** The fragment that shows a body as the public reads it; takes the parameter {@code body}. */
    String bodyFragment();

    /** The back-office address of its editor, which takes {@code ref} and {@code rev}. */
    String editorPath();

    /** The back-office address where a new one is started, which takes {@code site}. */
    String newPath();
}
