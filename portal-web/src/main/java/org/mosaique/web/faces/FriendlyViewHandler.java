package org.mosaique.web.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Writes the addresses of back-office views without their file names: {@code /admin/review}, not {@code review.xhtml}. */
public class FriendlyViewHandler extends ViewHandlerWrapper {

    private static final String ENDING = ".xhtml";
    private static final String INDEX = "/index";

    /** @param wrapped the handler that does the work */
    public FriendlyViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var url = super.getActionURL(context, viewId);
        if (!viewId.startsWith("/admin/")) {
            return url;
        }
        var friendly = url.replace(ENDING, "");
        return friendly.endsWith(INDEX) ? friendly.substring(0, friendly.length() - INDEX.length()) : friendly;
    }
}
