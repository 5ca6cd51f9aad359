package org.mosaique.core.spi;

import java.util.Arrays;
import java.util.List;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.FieldKind;
import org.mosaique.core.content.ImageUse;
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

    /**
     * What a component of its bodies holds: how two values are compared, merged and shown. Names of types tell most of it;
     * a type names its rich texts, its themes and the like itself. A field's name is {@code <key>.field.<component>} in the
     * bundles.
     */
    default FieldKind kind(String component) {
        return Arrays.stream(bodyType().getRecordComponents())
                .filter(each -> each.getName().equals(component))
                .findFirst()
                .map(each -> each.getType().equals(String.class)
                        ? FieldKind.WORDS
                        : each.getType().equals(ImageUse.class) ? FieldKind.PICTURE : FieldKind.OTHER)
                .orElse(FieldKind.OTHER);
    }

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
