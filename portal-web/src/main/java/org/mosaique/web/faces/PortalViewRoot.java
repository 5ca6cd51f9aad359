package org.mosaique.web.faces;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * The root of every view. The public face has no session: whatever a component library wants to remember of a public view
 * (PrimeFaces keeps a nonce there) lasts as long as the request. The view map of the API would open a session.
 */
public class PortalViewRoot extends UIViewRoot {

    private static final String PUBLIC = "/site/";

    private final Map<String, Object> ofThisRequest = new HashMap<>();

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        var view = getViewId();
        return view != null && view.startsWith(PUBLIC) ? ofThisRequest : super.getViewMap(create);
    }

    @Override
    public Map<String, Object> getViewMap() {
        return getViewMap(true);
    }
}
