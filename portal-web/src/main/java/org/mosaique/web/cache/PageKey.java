package org.mosaique.web.cache;

import org.mosaique.core.site.CurrentSite;

/**
 * All that a public page depends on besides what is published: nothing else of a request reaches it, see {@link
 * AnonymousRequest}.
 *
 * @param site key of the site, or an empty string on the network's own face
 * @param origin scheme, host and port as the browser wrote them
 * @param prefix what stands before every path of the face
 * @param language of the interface
 * @param path within the face
 * @param query what is asked for behind the path
 */
record PageKey(String site, String origin, String prefix, String language, String path, String query) {

    static PageKey of(CurrentSite here) {
        return new PageKey(
                here.site().map(site -> site.key()).orElse(""),
                here.origin(),
                here.prefix(),
                here.language().getLanguage(),
                here.path(),
                here.query());
    }
}
