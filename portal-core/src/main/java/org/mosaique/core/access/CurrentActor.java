package org.mosaique.core.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who is behind the current request, and from where. Nobody until the door says so. */
@RequestScoped
public class CurrentActor {

    private Actor actor;
    private String origin = "";

    /**
     * Tells who acts; the door does it once a request.
     *
     * @param actor the person, or null for nobody
     * @param origin the address the request comes from
     */
    public void become(Actor actor, String origin) {
        this.actor = actor;
        this.origin = origin;
    }

    /** The person; empty when nobody is signed in. */
    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    /** The network address the request comes from; empty for the portal's own work. */
    public String origin() {
        return origin;
    }
}
