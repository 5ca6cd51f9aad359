package org.mosaique.core.media.internal;

import javax.imageio.spi.IIORegistry;

/** The image codecs that come with the Java runtime, whatever plugins are installed beside them. */
final class RuntimeCodecs {

    private RuntimeCodecs() {}

    static <T> T of(Class<T> category, String format) {
        var home = "com.sun.imageio.plugins." + format + ".";
        var providers = IIORegistry.getDefaultInstance().getServiceProviders(category, false);
        while (providers.hasNext()) {
            var provider = providers.next();
            if (provider.getClass().getName().startsWith(home)) {
                return provider;
            }
        }
        throw new IllegalStateException("this Java runtime has no codec for " + format);
    }
}
