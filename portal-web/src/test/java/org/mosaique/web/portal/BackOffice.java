package org.mosaique.web.portal;

import java.util.List;

/** The pages of the back office, as they are found in the built portal. */
public final class BackOffice {

    private BackOffice() {}

    /** Their addresses. */
    public static List<String> pages() {
        return DeployedViews.all().stream()
                .filter(view -> view.startsWith("/admin/"))
                .map(view -> view.substring(0, view.length() - ".xhtml".length()))
                .map(path -> path.equals("/admin/index") ? "/admin" : path)
                .toList();
    }
}
