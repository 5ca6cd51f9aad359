package org.mosaique.core.spi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mosaique.core.content.Body;
import org.mosaique.core.content.BodyCodec;
import org.mosaique.core.content.ImageUse;
import org.mosaique.core.content.Teaser;
import org.mosaique.core.content.compare.BodyMerge;
import org.mosaique.core.content.compare.Fields;
import org.mosaique.core.geo.Gazetteer;
import org.mosaique.core.shared.Objection;

/** A content type with its codec: works on bodies whose class the caller does not know. */
public final class TypedContent<B extends Body> {

    private final ContentType<B> type;
    private final BodyCodec codec;
    private final Gazetteer gazetteer;

    TypedContent(ContentType<B> type, BodyCodec codec, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.type = type;
        this.codec = codec;
    }

    /** The content type itself: its paths and views. */
    public ContentType<B> type() {
        return type;
    }

    /** What an author starts from. */
    public Body blank() {
        return type.blank();
    }

    /** What an author starts from when some of it is known already, such as the title; what the type has not is left out. */
    public Body blankWith(Map<String, String> known) {
        return codec.with(type.blank(), known, type.bodyType());
    }

    /** The stored body. */
    public B decode(String json) {
        return codec.decode(json, type.bodyType());
    }

    /**
     * A body, cleaned, as it may be stored.
     *
     * @throws ClassCastException when it is a body of another content type
     */
    public Stored store(Body body) {
        var clean = type.clean(type.bodyType().cast(body));
        return new Stored(clean.title(), codec.encode(clean), clean.images());
    }

    /**
     * A body field by field, cleaned as it may be stored.
     *
     * @throws ClassCastException when it is a body of another content type
     */
    public Fields fields(Body body) {
        return Fields.of(store(body).json());
    }

    /** Two bodies, and the one that both began with when it is known, as JSON. */
    public BodyMerge merge(String base, Body mine, Body theirs) {
        return BodyMerge.of(base == null ? null : fields(decode(base)), fields(mine), fields(theirs), type::kind);
    }

    /** A stored body with what was typed over it, as a JSON object of some of its fields. */
    public Body typed(Body before, String typed) {
        return decode(fields(before).typed(typed).json());
    }

    /** What lists say of a stored body, with the places it concerns in words. */
    public Teaser teaser(String json) {
        var body = decode(json);
        return type.teaser(body).placed(gazetteer.whereabouts(body.places(), Locale.FRENCH), body.language());
    }

    /** What keeps a stored body from being submitted or published. */
    public List<Objection> objections(String json) {
        return type.objections(decode(json));
    }

    /**
     * What keeps a body from being submitted or published.
     *
     * @throws ClassCastException when it is a body of another content type
     */
    public List<Objection> objectionsTo(Body body) {
        return type.objections(type.bodyType().cast(body));
    }

    /**
     * A body as it goes into the database.
     *
     * @param title its title
     * @param json its JSON
     * @param images the pictures it shows
     */
    public record Stored(String title, String json, List<ImageUse> images) {}
}
