package org.mosaique.core.spi;

import java.util.List;

/**
 * What a module brings. One application-scoped bean a module; asked once at the start, outside any transaction. When it
 * throws, the portal does not start.
 */
@Spi
public interface PortalModule {

    /** The key by which a site switches it on: lower-case letters, digits, hyphens. */
    String key();

    /** The kinds of content it brings; may be empty. */
    List<ContentType<?>> contentTypes();

    /** The entities it brings, so that one missing from the persistence unit is noticed at the start; may be empty. */
    List<Class<?>> entities();
}
