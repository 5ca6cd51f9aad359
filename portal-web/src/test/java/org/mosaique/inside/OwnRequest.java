package org.mosaique.inside;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.Callable;
import org.mosaique.core.access.Actor;
import org.mosaique.core.access.CurrentActor;

/** Lets people act on a thread of their own: in a request, as the threads of the server are. */
public final class OwnRequest {

    private OwnRequest() {}

    /** The act as somebody does it on whatever thread it is called, or as nobody does it when the actor is null. */
    public static <T> Callable<T> as(Actor actor, Callable<T> act) {
        return () -> {
            var request = CDI.current().select(RequestContextController.class).get();
            var begun = request.activate();
            try {
                CDI.current().select(CurrentActor.class).get().become(actor, "192.0.2.1");
                return act.call();
            } finally {
                if (begun) {
                    request.deactivate();
                }
            }
        };
    }
}
