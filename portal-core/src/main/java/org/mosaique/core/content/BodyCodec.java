package org.mosaique.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Turns bodies into JSON and back. Unknown members are ignored, absent ones are null. */
@ApplicationScoped
public class BodyCodec {

    private final Jsonb jsonb = JsonbBuilder.create();

    /** The body as JSON text. */
    public String encode(Body body) {
        return jsonb.toJson(body);
    }

    /**
     * The body that a JSON text holds.
     *
     * @throws jakarta.json.bind.JsonbException when the text is not a body of that class
     */
    public <B extends Body> B decode(String json, Class<B> bodyType) {
        return jsonb.fromJson(json, bodyType);
    }
}
