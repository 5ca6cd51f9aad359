package org.mosaique.core.notes;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mosaique.core.spi.ContentType;

/**
 * The fields of a content type that a comment may be pinned to: the components of its body, in their order. A screen names
 * them by {@code <type>.field.<component>} and leaves out those without a name.
 */
public final class RemarkFields {

    private RemarkFields() {}

    /** Their keys. */
    public static List<String> of(ContentType<?> type) {
        return Arrays.stream(Optional.ofNullable(type.bodyType().getRecordComponents())
                        .orElse(new RecordComponent[0]))
                .map(RecordComponent::getName)
                .toList();
    }
}
