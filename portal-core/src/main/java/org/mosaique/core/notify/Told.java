package org.mosaique.core.notify;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.mosaique.core.access.Permission;

/** What a notice says, before it is put into words. */
public record Told(
        NoticeKind kind,
        String message,
        String siteKey,
        String title,
        String word,
        List<String> arguments,
        String path,
        String actor,
        Instant at,
        Permission permission)
        implements Serializable {

    public Told {
        arguments = List.copyOf(arguments);
    }
}
