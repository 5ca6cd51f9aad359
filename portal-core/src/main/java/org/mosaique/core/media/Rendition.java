package org.mosaique.core.media;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One stored JPEG of a picture, ready to be sent. A rendition never changes once written.
 *
 * @param path where its bytes are
 * @param length how many they are
 * @param etag strong entity tag, quoted as HTTP wants it
 * @param lastModified when it was written
 */
public record Rendition(Path path, long length, String etag, Instant lastModified) {}
