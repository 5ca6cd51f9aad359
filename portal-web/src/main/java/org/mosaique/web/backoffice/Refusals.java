package org.mosaique.web.backoffice;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.util.Optional;
import java.util.stream.Stream;
import org.mosaique.core.content.IllegalTransitionException;
import org.mosaique.core.shared.Objection;
import org.mosaique.core.shared.RefusedException;
import org.mosaique.web.backoffice.content.Dossier;

/**
 * Turns what a service refuses into words, at the field or on top of the page, for every action of every bean. The page
 * stays as it is, with what was typed; everything else that is thrown goes on its way.
 */
public class Refusals implements ActionListener {

    private final ActionListener wrapped;

    /** @param wrapped the listener that calls the actions */
    public Refusals(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (FacesException failed) {
            var context = FacesContext.getCurrentInstance();
            if (!tell(context, event.getComponent(), failed)) {
                throw failed;
            }
            context.validationFailed();
            context.renderResponse();
        }
    }

    private static boolean tell(FacesContext context, UIComponent source, Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                refused.objections().forEach(objection -> tell(context, source, objection));
                return true;
            }
            if (cause instanceof IllegalTransitionException late) {
                add(context, null, bean(Dossier.class).whyLate(late.state()));
                return true;
            }
        }
        return false;
    }

    private static void tell(FacesContext context, UIComponent source, Objection objection) {
        var text = bean(Texts.class).objection(objection);
        var field = objection.field().isEmpty() ? Optional.<UIInput>empty() : find(source, objection.field());
        field.ifPresent(input -> input.setValid(false));
        add(context, field.map(input -> input.getClientId(context)).orElse(null), text);
    }

    /** The field of that name, in the same form as the button first. */
    private static Optional<UIInput> find(UIComponent source, String id) {
        var form = source;
        while (form != null && !(form instanceof UIForm)) {
            form = form.getParent();
        }
        var root = form == null ? FacesContext.getCurrentInstance().getViewRoot() : form;
        return below(root)
                .filter(UIInput.class::isInstance)
                .map(UIInput.class::cast)
                .filter(input -> id.equals(input.getId()))
                .findFirst();
    }

    private static Stream<UIComponent> below(UIComponent component) {
        var inside = Stream.concat(component.getFacets().values().stream(), component.getChildren().stream());
        return Stream.concat(Stream.of(component), inside.flatMap(Refusals::below));
    }

    private static void add(FacesContext context, String clientId, String text) {
        context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
