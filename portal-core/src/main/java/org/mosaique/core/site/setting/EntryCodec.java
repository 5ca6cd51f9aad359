package org.mosaique.core.site.setting;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.Collectors;

/**
 * Turns the values of descriptors, which are records, lists and texts, into trees of maps and lists, as YAML has them, and
 * into JSON, as the database keeps them. Members it does not know are refused.
 */
public final class EntryCodec {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(Include.NON_EMPTY)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .build();

    private EntryCodec() {}

    /** A value of a descriptor that cannot be understood; the message says where and why. */
    public static final class UnreadableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String field;

        private UnreadableException(String message, String field, Exception cause) {
            super(message, cause);
            this.field = field;
        }

        /** Where it is in the entry: {@code 2.year}; empty when it is the whole. */
        public String field() {
            return field;
        }
    }

    /**
     * The value that a tree holds.
     *
     * @throws UnreadableException when the tree is not made as the entry asks
     */
    @SuppressWarnings("unchecked") // the type is the entry's own
    public static <T> T read(Entry<T> entry, Object tree) {
        try {
            return (T) MAPPER.convertValue(tree, entry.type());
        } catch (IllegalArgumentException wrong) {
            throw new UnreadableException(reason(entry, wrong), field(wrong), wrong);
        }
    }

    private static String field(IllegalArgumentException wrong) {
        return wrong.getCause() instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
    }

    private static String reason(Entry<?> entry, IllegalArgumentException wrong) {
        if (!(wrong.getCause() instanceof JsonMappingException mapping)) {
            return "'" + entry + "' cannot be read.";
        }
        var path = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return "'" + entry + path + "' is not right: "
                + mapping.getOriginalMessage().replaceAll(" \\(.*|\\(class [^)]*\\)", "");
    }

    /** A value as a tree of maps, lists, texts and numbers; members without value are left out. */
    public static Object tree(Object value) {
        return MAPPER.convertValue(value, Object.class);
    }

    /** A tree or a value as JSON. */
    public static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("No value of a descriptor: " + value.getClass(), impossible);
        }
    }

    /**
     * The tree that a JSON text holds.
     *
     * @throws UnreadableException when the text is no JSON
     */
    public static Object tree(String json) {
        try {
            return MAPPER.readValue(json, Object.class);
        } catch (JsonProcessingException wrong) {
            throw new UnreadableException("is no JSON", "", wrong);
        }
    }
}
