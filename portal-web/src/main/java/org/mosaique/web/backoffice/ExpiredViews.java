package org.mosaique.web.backoffice;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Opens a page anew when the server has forgotten it, and says so; the editor's script still knows what was typed. */
public class ExpiredViews extends ExceptionHandlerFactory {

    /** @param wrapped the factory of the handler that does the rest */
    public ExpiredViews(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
                var failure = events.next().getContext().getException();
                if (getRootCause(failure) instanceof ViewExpiredException || failure instanceof ViewExpiredException) {
                    events.remove();
                    openAnew();
                }
            }
            getWrapped().handle();
        }

        private static void openAnew() {
            var context = FacesContext.getCurrentInstance();
            var here = CDI.current().select(Query.class).get().here();
            try {
                context.getExternalContext().redirect(here + (here.contains("?") ? "&" : "?") + "done=expired");
            } catch (IOException brokenLine) {
                throw new UncheckedIOException(brokenLine);
            }
            context.responseComplete();
        }
    }
}
