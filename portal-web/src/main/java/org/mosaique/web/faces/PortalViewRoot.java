package org.mosaique.web.faces;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The root of every view. The public face has no session: whatever a component library wants to remember of a public view
 * (PrimeFaces keeps a nonce there) lasts as long as the request. The view map of the API would open a session.
 *
 * <p>So it is with the lists of the back office: they keep nothing, and however many of them are opened, the view of an
 * editor in another tab stays where it is.
 */
public class PortalViewRoot extends UIViewRoot {

    private static final Pattern WITHOUT_FORMS = Pattern.compile(
            "/site/.*|/admin/(index|login|logout|password|unsubscribe|answer|guide|contents|people|audit|mails|preview)\\.xhtml");

    private final Map<String, Object> ofThisRequest = new HashMap<>();

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        var view = getViewId();
        return view != null && WITHOUT_FORMS.matcher(view).matches() ? ofThisRequest : super.getViewMap(create);
    }

    @Override
    public Map<String, Object> getViewMap() {
        return getViewMap(true);
    }
}
