package org.mosaique.core.content;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Turns bodies, which are records, into JSON and back: their components, nothing else. Unknown members are ignored, absent
 * ones are null.
 */
@ApplicationScoped
public class BodyCodec {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .build();

    /** The body as JSON text. */
    public String encode(Body body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("No body of records: " + body.getClass(), impossible);
        }
    }

    /** The same body with some texts put in; components it has not are left out. */
    public <B extends Body> B with(B body, Map<String, String> texts, Class<B> bodyType) {
        try {
            ObjectNode tree = mapper.valueToTree(body);
            texts.forEach((component, text) -> {
                if (tree.has(component)) {
                    tree.put(component, text);
                }
            });
            return mapper.treeToValue(tree, bodyType);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("No " + bodyType.getSimpleName(), wrong);
        }
    }

    /**
     * The body that a JSON text holds.
     *
     * @throws IllegalArgumentException when the text is not a body of that class
     */
    public <B extends Body> B decode(String json, Class<B> bodyType) {
        try {
            return mapper.readValue(json, bodyType);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("No " + bodyType.getSimpleName(), wrong);
        }
    }
}
